# A programme from both sides: the facilitator fay invites, the manager ana answers and comes, the observer eve sees numbers.

== 2013-01-15 09:00

== programme

fay/en> /start {code for Team}
bot> You are asked to look after companies
     • Team · facilitator: Blue

     What is kept of you: the number of this chat, your language, and what you look at and decide here, with its time. Answers and results of a company you see only as long as it agrees; every look is noted, and the company can read the note. Nothing you see here may be passed on.

     I have read this and want to start:
     [▶ Yes, let’s go]
     [Read the whole notice]
     [Deutsch] [✓ English]
     [Español] [Français]

fay> [let’s go]
bot~ Welcome.

     What you look after
     • Team · facilitator: Blue
     [Digest] [Companies]
     [Invite companies]
     [Who came?]
     [▶ Continue]

fay> [Invite companies]
bot~ Who has not started

     1 · Acme (Pilot, Blue): not invited yet
     2 · Bulles (Pilot, Blue): not invited yet

     I cannot write to a company first: make a code, and send it on. It works once. A new code ends the one before.
     [1 · Make a code]
     [2 · Make a code]
     [◀ Back]

fay> [1 · Make a code]
bot~ For Acme, to copy and send on. It is shown only here, and only once:

     Acme is invited to IC-Quick (Pilot)

     Good day,

     Acme takes part in Pilot, cluster Blue. It begins with IC-Quick: short questions on what no balance sheet shows, such as what your people know, how you work together and whom you can call. It takes about ten minutes on a phone, with pauses whenever you like, and you get your result at once.

     Please open this link where you have Telegram:
     https://t.me/icquick_bot?start=7y0SfeN7lCuq0GFF5UsMYQ

     This is for the one person who answers for Acme, and it works once, until 14 February 2013. Before the first question you read what is kept and who sees it. We see that you take part and how far you are; your answers and your result only if you agree to it.

     Kind regards
bot> Who has not started

     1 · Acme (Pilot, Blue): code open until 14 February 2013 · 0 days idle · not called
     2 · Bulles (Pilot, Blue): not invited yet

     I cannot write to a company first: make a code, and send it on. It works once. A new code ends the one before.
     [1 · New code] [1 · Revoke] [1 · Called]
     [2 · Make a code]
     [◀ Back]

ana/en> /start {code}
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

ana> Atlantic Bubbles Ltd
bot> ✓ Company name: Atlantic Bubbles Ltd

     2/55 · Your company

     How many people work in your company?
     [1–9] [10–49]
     [50–249] [250 or more]
     [I don’t know]
     [◀ Back] [Pause] [Answers]

== +2 days

bot to ana> Your questionnaire is waiting where you left it.

     1 of 55 questions is done.
     Next: Your company, 9 questions, about 1 minute.
     Reckoned at 9 seconds a question.

     It counts for the workshop if it is done by 13 March 2013.
     [▶ Go on now]
     [Later today] [Next week]
     [After the workshop] [No more reminders]

ana> [Next week]
bot~ Noted. You hear of it again on Tuesday 22 January, 09:30, and of nothing before.
     [▶ Continue]

ana> /status
bot> 1 of 55 questions are done, 54 are left.

     Acme in Pilot
     ▶ IC-Quick: by 13 March 2013
     ○ introduction to the comparison
     ○ workshop: 15 March 2013
     ○ measures

     Next: IC-Quick, by 13 March 2013.
     [▶ Continue] [Answers]

ana> [Continue]
bot~ 2/55 · Your company

     How many people work in your company?
     [1–9] [10–49]
     [50–249] [250 or more]
     [I don’t know]
     [◀ Back] [Pause] [Answers]

ana> (answers 3 to the end)
bot~ ✓ Relationships with cooperation partners · Looked after: 3 · Set routine, someone in charge

     All 55 questions are answered. Get your result now, or tap a figure below to change that answer.

     Your company
     Company name: Atlantic Bubbles Ltd
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
bot> Your IC-Quick result · Atlantic Bubbles Ltd · 17 January 2013

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
bot> (file: atlantic-bubbles-ltd-2013-01-17.pdf)
     Your report as a PDF: to keep, to print, to pass on. It holds all your answers.

     In another language:
     [Deutsch] [Español] [Français]
bot> How useful is this result to you, from 0 (not at all) to 4 (very)?
     [0] [1] [2] [3] [4]
     [Leave it out]
     [Change an answer]

ana> [4]
bot~ Which one point would you most like to move in the next six months? A few words are enough; you may leave it out.

     Write it as a message, 300 characters at most.
     [Leave it out]
     [Change an answer]

ana> [Leave it out]
bot~ Thank you, that is noted.

     Your decision 1 of 2

     Share my result with my cluster’s facilitators?

     They would see your answers, your figures and your report, and could prepare the workshop with them. No other company sees any of it.

     Either answer is fine. One tap under /privacy changes it at any time.
     [Yes, share it]
     [No, only for me]

ana> [Yes, share]
bot~ ✓ Noted: yes.

     Your decision 2 of 2

     May we remind you of the next steps?

     A few short messages in this chat, on working days. STOP ends them all.

     Either answer is fine. One tap under /privacy changes it at any time.
     [Yes, remind me]
     [No reminders]

ana> [Yes, remind me]
bot~ ✓ Noted: yes.

     You finished IC-Quick on 17 January 2013. What would you like to see?
     [My result]
     [My answers]
     [Change an answer]
     [🔎 Compare with others]
     [Ask a colleague]
     [📍 Workshop]
     [Answer again]
     [Language] [Privacy]

ana> /status
bot> Acme in Pilot
     ✓ IC-Quick: 17 January 2013
     ▶ introduction to the comparison
     ○ workshop: 15 March 2013
     ○ measures

     Next: introduction to the comparison.
     [▶ Continue]

fay> /companies
bot> Companies

     Blue (Pilot), companies: 2
     invited 1 · started 1 · finished 1 · share their result 1 · come to the workshop 0

     1 · Acme: introduction to the comparison
     2 · Bulles: not invited yet

     A number opens a company. Its result stands there only if it has agreed.
     [1] [2]
     [◀ Back]

fay> [1]
bot~ Acme: introduction to the comparison
     Pilot, cluster Blue

     invited on 15 January 2013
     joined on 15 January 2013
     begun on 15 January 2013
     finished on 17 January 2013

     Your three capitals

     Human capital: 75, fully sufficient
     Structural capital: 75, fully sufficient
     Relational capital: 75, fully sufficient

     Of 100: from 33 mostly, from 58 fully sufficient, from 92 more than needed. What you called important counts more.

     Your portfolio: importance for you, and how well each factor stands today.

     Stabilise: 1 Professional competence, 2 Social competence, 3 Employee motivation, 4 Leadership ability, 5 Internal cooperation and knowledge transfer, 6 Management instruments, 7 IT and explicit knowledge, 8 Product innovation, 9 Process optimisation and innovation, 10 Corporate culture, 11 Customer relationships, 12 Supplier relationships, 13 Public relationships, 14 Investor relationships, 15 Relationships with cooperation partners

     You gave almost every factor the same importance, so high and low tell little here.

     This look is noted, and the company can read the note.
     [Report (PDF)]
     [Hand over to a successor]
     [◀ Back]

== +50 days

bot to ana> Your result stands. The next step takes a minute: do you want to see it beside other companies, without names?
     [About comparing]
     [Later today] [Next week]
     [After the workshop] [No more reminders]

bot to ana> Your result stands. The next step takes a minute: do you want to see it beside other companies, without names?
     [About comparing]
     [Later today] [Next week]
     [After the workshop] [No more reminders]

bot to ana> The workshop comes closer.

     Workshop
     15 March 2013
     14:00 to 18:00 (Paris time)
     Place: Nantes

     Will you come?
     [Yes, I will come]
     [No, I cannot]
     [Somebody else will come for me]
     [📅 Calendar entry]
     [Later today] [Next week]
     [After the workshop] [No more reminders]

ana> [Yes, I will come]
bot~ Noted: you will come.

     Workshop
     15 March 2013
     14:00 to 18:00 (Paris time)
     Place: Nantes

     You said that you will come. You can still change your mind.
     [✓ Yes, I will come]
     [No, I cannot]
     [Somebody else will come for me]
     [📅 Calendar entry]
     [📄 Preparation sheet]
     [◀ Back]
bot> (file: ic-quick-2013-03-15.ics)
     For your calendar.
bot> (file: acme-2013-03-15.pdf)
     Your preparation for the workshop

     Three questions to bring
     • Professional competence: This is a strength of yours. What could another company learn from how you do it?
     • Social competence: This is a strength of yours. What could another company learn from how you do it?
     • Employee motivation: This is a strength of yours. What could another company learn from how you do it?

     Bring this sheet, on paper or on your phone. A few words on each question are enough.

     This sheet is yours alone: neither facilitators nor other companies get it.

fay> /attendance
bot> Workshop
     15 March 2013
     14:00 to 18:00 (Paris time)
     Place: Nantes
     Pilot

     0 companies of 2 were there.

     · Acme (wants to come)
     · Bulles (has not answered)

     From the day of the workshop on, you note here who came.
     [◀ Back]

fay> [Back]
bot~ What you look after
     • Team · facilitator: Blue
     [Digest] [Companies]
     [Invite companies]
     [Who came?]
     [▶ Continue]

fay> /invite
bot> Who has not started

     1 · Bulles (Pilot, Blue): not invited yet

     I cannot write to a company first: make a code, and send it on. It works once. A new code ends the one before.
     [1 · Make a code]
     [◀ Back]

eve/en> /start {code for Agency}
bot> You are asked to look after companies
     • Agency · observer, figures of groups only: Blue, Red

     What is kept of you: the number of this chat, your language, and what you look at and decide here, with its time. Answers and results of a company you see only as long as it agrees; every look is noted, and the company can read the note. Nothing you see here may be passed on.

     I have read this and want to start:
     [▶ Yes, let’s go]
     [Read the whole notice]
     [Deutsch] [✓ English]
     [Español] [Français]

eve> [let’s go]
bot~ Welcome.

     What you look after
     • Agency · observer, figures of groups only: Blue, Red
     [Digest] [Companies]
     [▶ Continue]

eve> [Companies]
bot~ Companies

     Blue (Pilot), companies: fewer than 5
     invited fewer than 5 · started fewer than 5 · finished fewer than 5 · share their result fewer than 5 · come to the workshop fewer than 5
     Red (Pilot), companies: fewer than 5
     invited 0 · started 0 · finished 0 · share their result 0 · come to the workshop 0
     [◀ Back]

== +9 days

bot to ana> The workshop comes closer.

     Workshop
     15 March 2013
     14:00 to 18:00 (Paris time)
     Place: Nantes

     You said that you will come. You can still change your mind.
     [📍 Workshop]
     [Later today] [Next week]
     [After the workshop] [No more reminders]

bot to ana> The workshop comes closer.

     Workshop
     15 March 2013
     14:00 to 18:00 (Paris time)
     Place: Nantes

     You said that you will come. You can still change your mind.
     [📍 Workshop]
     [Later today] [Next week]
     [After the workshop] [No more reminders]

fay> /attendance
bot> Workshop
     15 March 2013
     14:00 to 18:00 (Paris time)
     Place: Nantes
     Pilot

     0 companies of 2 were there.

     · Acme (wants to come)
     · Bulles (has not answered)

     Tap each company that was there. Another tap takes it back.
     [Acme came]
     [Bulles came]
     [◀ Back]

fay> [Acme came]
bot~ Workshop
     15 March 2013
     14:00 to 18:00 (Paris time)
     Place: Nantes
     Pilot

     1 company of 2 was there.

     ✓ Acme (wants to come)
     · Bulles (has not answered)

     Tap each company that was there. Another tap takes it back.
     [✓ Acme (tap: was not there)]
     [Bulles came]
     [◀ Back]

== +5 days

bot to ana> After the workshop: note one to three measures, with who and by when. That takes two minutes, and you will be asked about them in time. “None” is an answer too.
     [My measures]
     [Later today] [Next week]
     [No more reminders]

ana> [My measures]
bot~ What your company means to do

     One to three measures are enough: what, who, by when.
     [Note a measure]
     [None this time]
     [◀ Back]
