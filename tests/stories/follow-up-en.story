# A measure is asked after, put off and done; a year on the questions come again, opened with what was planned.

== 2013-01-15 09:00

== programme with a second round

ana/en> /start {code for Acme}
bot> Acme is invited to IC-Quick
     Pilot, cluster Blue

     • 55 short questions, about ten minutes, pause whenever you like
     • at once: a picture of your strengths and of what to develop first
     • only you see it; nothing is passed on without your yes

     Your facilitators see that you take part and which stage you are at. Your answers and your result they see only if you agree to it afterwards. Of open steps the assistant reminds you, seldom and on working days; STOP ends that.

     Privacy in short: your answers are stored to make your result, under a number and not under your name. You can stop at any time.

     I have read this short privacy notice and want to start:
     [▶ Yes, let’s go]
     [Read the whole notice]
     [Deutsch] [✓ English]
     [Español] [Français]

ana> [let’s go]
bot~ You answer for Acme from now on.

     1/55 · Your company

     Which company name should your report show? It is optional and never used in comparisons.

     Write it as a message, 60 characters at most.
     [Leave it out]
     [◀ Back] [Pause]

ana> (answers 3 to the end)
bot~ ✓ Relationships with cooperation partners · Looked after: 3 · Set routine, someone in charge

     All 55 questions are answered. Get your result now, or tap a figure below to change that answer.

     Your company
     Company name: Nantes Biotech
     People: 1–9
     Age: Under 3 years
     Country: France
     Region: Pays de la Loire
     Sector: Agriculture, sea, food
     Cluster: Nantes Biotech
     Offer: Products
     Customers: Businesses
     Next three years: Growth
     Your role: Owner or CEO

     Human capital
     1 Professional competence: 3 · 3 · 3
     2 Social competence: 3 · 3 · 3
     3 Employee motivation: 3 · 3 · 3
     4 Leadership ability: 3 · 3 · 3

     Structural capital
     5 Internal cooperation and knowledge transfer: 3 · 3 · 3
     6 Management instruments: 3 · 3 · 3
     7 IT and explicit knowledge: 3 · 3 · 3
     8 Product innovation: 3 · 3 · 3
     9 Process optimisation and innovation: 3 · 3 · 3
     10 Corporate culture: 3 · 3 · 3

     Relational capital
     11 Customer relationships: 3 · 3 · 3
     12 Supplier relationships: 3 · 3 · 3
     13 Public relationships: 3 · 3 · 3
     14 Investor relationships: 3 · 3 · 3
     15 Relationships with cooperation partners: 3 · 3 · 3

     Importance · condition today · looked after, each from 0 to 4; ? = I don’t know
     [▶ Get my result]
     [1 I 3] [1 C 3] [1 L 3]
     [2 I 3] [2 C 3] [2 L 3]
     [3 I 3] [3 C 3] [3 L 3]
     [4 I 3] [4 C 3] [4 L 3]
     [5 I 3] [5 C 3] [5 L 3]
     [6 I 3] [6 C 3] [6 L 3]
     [7 I 3] [7 C 3] [7 L 3]
     [8 I 3] [8 C 3] [8 L 3]
     [9 I 3] [9 C 3] [9 L 3]
     [10 I 3] [10 C 3] [10 L 3]
     [11 I 3] [11 C 3] [11 L 3]
     [12 I 3] [12 C 3] [12 L 3]
     [13 I 3] [13 C 3] [13 L 3]
     [14 I 3] [14 C 3] [14 L 3]
     [15 I 3] [15 C 3] [15 L 3]
     [Company name] [People] [Age]
     [Country] [Region] [Sector]
     [Cluster] [Offer] [Customers]
     [Next three years] [Your role]
     [Pause]

ana> [Get my result]
bot~ Before I compute your result, something stands out:

     • for most factors importance, condition and care have the same figure
     • almost all factors have the same condition, or are looked after in the same way

     That may be just right. Do you want to look at your answers again?
     [Look at my answers]
     [▶ They are right: my result]

ana> [They are right]
bot~ ✓ Done, thank you. Here is your result.
bot> Your IC-Quick result · Nantes Biotech · 15 January 2013

     Your intangible strengths stand at 75 of 100: fully sufficient.

     No urgent weakness shows: nothing that matters to you is weak.
     [Why 75?]
bot> (picture: Your three capitals)
     Your three capitals

     Human capital: 75, fully sufficient
     Structural capital: 75, fully sufficient
     Relational capital: 75, fully sufficient

     Of 100: from 33 mostly, from 58 fully sufficient, from 92 more than needed. What you called important counts more.
     [Why 75? · Human capital]
     [Why 75? · Structural capital]
     [Why 75? · Relational capital]
bot> (picture: Your portfolio)
     Your portfolio: importance for you, and how well each factor stands today.

     Stabilise: 1 Professional competence, 2 Social competence, 3 Employee motivation, 4 Leadership ability, 5 Internal cooperation and knowledge transfer, 6 Management instruments, 7 IT and explicit knowledge, 8 Product innovation, 9 Process optimisation and innovation, 10 Corporate culture, 11 Customer relationships, 12 Supplier relationships, 13 Public relationships, 14 Investor relationships, 15 Relationships with cooperation partners

     You gave almost every factor the same importance, so high and low tell little here.
     [Why?]
bot> What to develop first

     Nothing stands out: no factor that is important to you is weak.
     [Why?]
bot> What carries you

     ✓ Professional competence
     ✓ Social competence
     ✓ Employee motivation
     [Why?]
bot> How far this goes

     • It is one person’s view on one day, not an audit. Ask a colleague: the differences are worth a talk.
     • The questions are a rebuild in the spirit of IC-Quick, not the original form.
     • Many factors have three equal figures; look at them again before you build on them.
     • Nearly all factors got the same figure in one aspect; the picture shows few differences.

     Who can see this: only you. Nothing has been passed on to your cluster, to other companies or to anybody else.

     What next: talk one priority over with your team this week, and choose one step with a name and a date. Your result stays here: write /start.
     Questions: privacy@example.org
     [Why?]
bot> (file: nantes-biotech-2013-01-15.pdf)
     Your report as a PDF: to keep, to print, to pass on. It holds all your answers.

     In another language:
     [Deutsch] [Español] [Français]
bot> How useful is this result to you, from 0 (not at all) to 4 (very)?
     [0] [1] [2] [3] [4]
     [Leave it out]
     [Change an answer]

== 2013-03-16 10:00

ana> /measures
bot> What your company means to do

     One to three measures are enough: what, who, by when.
     [Note a measure]
     [None this time]
     [◀ Back]

ana> [Note a measure]
bot~ What will you do? Write it in a message, at most 200 characters.
     [↩ All measures]

ana> Write down how we calibrate
bot> About: Write down how we calibrate

     Who sees to it? A role is enough, it need not be a name.
     [↩ All measures]

ana> Head of lab
bot> About: Write down how we calibrate

     By when? Choose, or write a day such as 30/06/2026.
     [Short term: 3 months (16 June 2013)]
     [Medium term: 6 months (16 September 2013)]
     [Long term: 12 months (16 March 2014)]
     [↩ All measures]

ana> [Medium term]
bot~ Noted.

     What your company means to do

     1. Write down how we calibrate
     Who: Head of lab
     By: 16 September 2013
     [Change measure 1]
     [Note another one]
     [◀ Back]

ana> [Note another one]
bot~ What will you do? Write it in a message, at most 200 characters.
     [↩ All measures]

ana> Train two people
bot> About: Train two people

     Who sees to it? A role is enough, it need not be a name.
     [↩ All measures]

ana> Head of lab
bot> About: Train two people

     By when? Choose, or write a day such as 30/06/2026.
     [Short term: 3 months (16 June 2013)]
     [Medium term: 6 months (16 September 2013)]
     [Long term: 12 months (16 March 2014)]
     [↩ All measures]

ana> [Long term]
bot~ Noted.

     What your company means to do

     1. Write down how we calibrate
     Who: Head of lab
     By: 16 September 2013
     2. Train two people
     Who: Head of lab
     By: 16 March 2014
     [Change measure 1]
     [Change measure 2]
     [Note another one]
     [◀ Back]

== +178 days

bot to ana> Your result stands. The next step takes a minute: do you want to see it beside other companies, without names?
     [About comparing]
     [Later today] [Next week]
     [No more reminders]

bot to ana> Your result stands. The next step takes a minute: do you want to see it beside other companies, without names?
     [About comparing]
     [Later today] [Next week]
     [No more reminders]

bot to ana> You planned: Write down how we calibrate (Head of lab, by 16 September 2013). How does it stand?
     [✓ Done] [… Not yet] [✗ Given up]
     [Later today] [Next week]
     [No more reminders]

ana> [Not yet]
bot~ About: Write down how we calibrate

     Noted: not yet. Until when is it to be done? Choose, or write a day such as 30/06/2026.
     [2 weeks later (30 September 2013)]
     [1 month later (16 October 2013)]
     [Another day]
     [Leave the day as it is]

ana> [1 month later]
bot~ Noted: by 16 October 2013. You are asked after it shortly before.
     [My measures]
     [▶ Continue]

== +29 days

bot to ana> You planned: Write down how we calibrate (Head of lab, by 16 October 2013). How does it stand?
     [✓ Done] [… Not yet] [✗ Given up]
     [Later today] [Next week]
     [No more reminders]

ana> [Done]
bot~ Noted: done. Thank you, and well done.
     [My measures]
     [▶ Continue]

== +92 days

bot to ana> It is time for a second look in Pilot: the same questions once more, and what has changed.
     [Answer again]
     [No, not this time]
     [Later today] [Next week]
     [No more reminders]

ana> [Answer again]
bot~ A new questionnaire begins with the first question. Your earlier answers and result stay kept with their date.
     [Begin a new one]
     [◀ No, back]

ana> [Begin a new one]
bot~ Before the questions: what became of what you planned?

     You planned: Train two people (Head of lab, by 16 March 2014). How does it stand?
     [✓ Done] [… Not yet] [✗ Given up]
     [▶ To the questions]

ana> [Given up]
bot~ About: Train two people

     Noted: given up. If you like, write why in one line; it stays with your company and is told to nobody else.
     [Without a reason]

ana> [Without a reason]
bot~ Noted: given up. It is not asked after any more.

     1/55 · Your company

     Which company name should your report show? It is optional and never used in comparisons.

     Write it as a message, 60 characters at most.
     [Leave it out]
     [◀ Back] [Pause]

ana> (answers 1 to the end)
bot~ ✓ Relationships with cooperation partners · Looked after: 1 · Only when there is a problem

     All 55 questions are answered. Get your result now, or tap a figure below to change that answer.

     Your company
     Company name: Nantes Biotech
     People: 1–9
     Age: Under 3 years
     Country: France
     Region: Pays de la Loire
     Sector: Agriculture, sea, food
     Cluster: Nantes Biotech
     Offer: Products
     Customers: Businesses
     Next three years: Growth
     Your role: Owner or CEO

     Human capital
     1 Professional competence: 1 · 1 · 1
     2 Social competence: 1 · 1 · 1
     3 Employee motivation: 1 · 1 · 1
     4 Leadership ability: 1 · 1 · 1

     Structural capital
     5 Internal cooperation and knowledge transfer: 1 · 1 · 1
     6 Management instruments: 1 · 1 · 1
     7 IT and explicit knowledge: 1 · 1 · 1
     8 Product innovation: 1 · 1 · 1
     9 Process optimisation and innovation: 1 · 1 · 1
     10 Corporate culture: 1 · 1 · 1

     Relational capital
     11 Customer relationships: 1 · 1 · 1
     12 Supplier relationships: 1 · 1 · 1
     13 Public relationships: 1 · 1 · 1
     14 Investor relationships: 1 · 1 · 1
     15 Relationships with cooperation partners: 1 · 1 · 1

     Importance · condition today · looked after, each from 0 to 4; ? = I don’t know
     [▶ Get my result]
     [1 I 1] [1 C 1] [1 L 1]
     [2 I 1] [2 C 1] [2 L 1]
     [3 I 1] [3 C 1] [3 L 1]
     [4 I 1] [4 C 1] [4 L 1]
     [5 I 1] [5 C 1] [5 L 1]
     [6 I 1] [6 C 1] [6 L 1]
     [7 I 1] [7 C 1] [7 L 1]
     [8 I 1] [8 C 1] [8 L 1]
     [9 I 1] [9 C 1] [9 L 1]
     [10 I 1] [10 C 1] [10 L 1]
     [11 I 1] [11 C 1] [11 L 1]
     [12 I 1] [12 C 1] [12 L 1]
     [13 I 1] [13 C 1] [13 L 1]
     [14 I 1] [14 C 1] [14 L 1]
     [15 I 1] [15 C 1] [15 L 1]
     [Company name] [People] [Age]
     [Country] [Region] [Sector]
     [Cluster] [Offer] [Customers]
     [Next three years] [Your role]
     [Pause]

ana> [Get my result]
bot~ Before I compute your result, something stands out:

     • for most factors importance, condition and care have the same figure
     • almost all factors have the same condition, or are looked after in the same way

     That may be just right. Do you want to look at your answers again?
     [Look at my answers]
     [▶ They are right: my result]

ana> [They are right]
bot~ ✓ Done, thank you. Here is your result.
bot> Your IC-Quick result · Nantes Biotech · 9 January 2014

     Your intangible strengths stand at 25 of 100: sufficient in part.

     What would help most: Professional competence.
     [Why 25?]
bot> (picture: Your three capitals)
     Your three capitals

     Human capital: 25, sufficient in part
     Structural capital: 25, sufficient in part
     Relational capital: 25, sufficient in part

     Of 100: from 33 mostly, from 58 fully sufficient, from 92 more than needed. What you called important counts more.
     [Why 25? · Human capital]
     [Why 25? · Structural capital]
     [Why 25? · Relational capital]
bot> (picture: Your portfolio)
     Your portfolio: importance for you, and how well each factor stands today.

     Develop: 1 Professional competence, 2 Social competence, 3 Employee motivation, 4 Leadership ability, 5 Internal cooperation and knowledge transfer, 6 Management instruments, 7 IT and explicit knowledge, 8 Product innovation, 9 Process optimisation and innovation, 10 Corporate culture, 11 Customer relationships, 12 Supplier relationships, 13 Public relationships, 14 Investor relationships, 15 Relationships with cooperation partners

     You gave almost every factor the same importance, so high and low tell little here.
     [Why?]
bot> What to develop first

     1. Professional competence
     importance: 1 · Slightly
     condition today: 1 · Sufficient in part
     looked after: 1 · Only when there is a problem
     → Which skill would hurt you most if one person left tomorrow?

     2. Social competence
     importance: 1 · Slightly
     condition today: 1 · Sufficient in part
     looked after: 1 · Only when there is a problem
     → Which recurring misunderstanding costs you the most time, and who could help to settle it?

     3. Employee motivation
     importance: 1 · Slightly
     condition today: 1 · Sufficient in part
     looked after: 1 · Only when there is a problem
     → When did you last ask your people what would make them stay?
     [Why?]
bot> What carries you

     No factor is both important to you and strong yet.
     [Why?]
bot> How far this goes

     • It is one person’s view on one day, not an audit. Ask a colleague: the differences are worth a talk.
     • The questions are a rebuild in the spirit of IC-Quick, not the original form.
     • Many factors have three equal figures; look at them again before you build on them.
     • Nearly all factors got the same figure in one aspect; the picture shows few differences.

     Who can see this: only you. Nothing has been passed on to your cluster, to other companies or to anybody else.

     What next: talk one priority over with your team this week, and choose one step with a name and a date. Your result stays here: write /start.
     Questions: privacy@example.org
     [Why?]
bot> What has changed since 15 January 2013

     Plain means of the factors that you rated both times, out of 100:
     Human capital: 75 → 25
     Structural capital: 75 → 25
     Relational capital: 75 → 25
     All together: 75 → 25

     Clearly lower
     • Professional competence: 9 → 3 of 12
     • Social competence: 9 → 3 of 12
     • Employee motivation: 9 → 3 of 12
     • Leadership ability: 9 → 3 of 12
     • Internal cooperation and knowledge transfer: 9 → 3 of 12
     • Management instruments: 9 → 3 of 12
     • IT and explicit knowledge: 9 → 3 of 12
     • Product innovation: 9 → 3 of 12
     • Process optimisation and innovation: 9 → 3 of 12
     • Corporate culture: 9 → 3 of 12
     • Customer relationships: 9 → 3 of 12
     • Supplier relationships: 9 → 3 of 12
     • Public relationships: 9 → 3 of 12
     • Investor relationships: 9 → 3 of 12
     • Relationships with cooperation partners: 9 → 3 of 12

     Its importance has moved (0 to 4)
     • Professional competence: 3 → 1
     • Social competence: 3 → 1
     • Employee motivation: 3 → 1
     • Leadership ability: 3 → 1
     • Internal cooperation and knowledge transfer: 3 → 1
     • Management instruments: 3 → 1
     • IT and explicit knowledge: 3 → 1
     • Product innovation: 3 → 1
     • Process optimisation and innovation: 3 → 1
     • Corporate culture: 3 → 1
     • Customer relationships: 3 → 1
     • Supplier relationships: 3 → 1
     • Public relationships: 3 → 1
     • Investor relationships: 3 → 1
     • Relationships with cooperation partners: 3 → 1

     Who has learned something judges more strictly: a figure can fall without anything having got worse. These are two views of one person, not two measurements.
     [🔍 Look back on 3 factors]
bot> (file: nantes-biotech-2014-01-09.pdf)
     Your report as a PDF: to keep, to print, to pass on. It holds all your answers.

     In another language:
     [Deutsch] [Español] [Français]
bot> How useful is this result to you, from 0 (not at all) to 4 (very)?
     [0] [1] [2] [3] [4]
     [Leave it out]
     [Change an answer]
