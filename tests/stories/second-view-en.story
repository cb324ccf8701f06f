# A manager asks a colleague for a second view by a link; the colleague answers alone, corrects, and takes it back.

== 2013-01-15 09:00

ana/en> /start
bot> IC-Quick: the intangible strengths of your company

     • 55 short questions, about ten minutes, pause whenever you like
     • at once: a picture of your strengths and of what to develop first
     • only you see it; nothing is passed on without your yes

     Privacy in short: your answers are stored to make your result, under a number and not under your name. You can stop at any time.

     I have read this short privacy notice and want to start:
     [▶ Yes, let’s go]
     [Read the whole notice]
     [Deutsch] [✓ English]
     [Español] [Français]

ana> [let’s go]
bot~ 1/55 · Your company

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
bot> Your IC-Quick result · Atlantic Bubbles Ltd · 15 January 2013

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
bot> (file: atlantic-bubbles-ltd-2013-01-15.pdf)
     Your report as a PDF: to keep, to print, to pass on. It holds all your answers.

     In another language:
     [Deutsch] [Español] [Français]
bot> How useful is this result to you, from 0 (not at all) to 4 (very)?
     [0] [1] [2] [3] [4]
     [Leave it out]
     [Change an answer]

ana> [Leave it out]
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

ana> [Yes, share it]
bot~ ✓ Noted: yes.

     Your decision 2 of 2

     May we remind you of the next steps?

     A few short messages in this chat, on working days. STOP ends them all.

     Either answer is fine. One tap under /privacy changes it at any time.
     [Yes, remind me]
     [No reminders]

ana> [Yes, remind me]
bot~ ✓ Noted: yes.

     You finished IC-Quick on 15 January 2013. What would you like to see?
     [My result]
     [My answers]
     [Change an answer]
     [🔎 Compare with others]
     [Ask a colleague]
     [Answer again]
     [Language] [Privacy]

ana> [Ask a colleague]
bot~ A second pair of eyes

     A colleague answers the same questions about your company, alone, and sees none of your answers.

     Your colleague sees: your company’s name as you gave it, the questions, and in the end a result of his or her own.

     You see, once your colleague has handed in: where your ratings differ most and where they agree, with both figures. You see neither the other result nor anything written in words.

     Your colleague is told exactly this before the first question and agrees to it, and can take it back at any time. A link is good for one person and for 14 days; only a fingerprint of it is kept.
     [▶ Make a link]
     [◀ Back]

ana> [Make a link]
bot~ Please pass this on to one colleague:

     I have answered IC-Quick, short questions on the intangible strengths of our company, and would like to have your view beside mine. It takes about ten minutes:
     https://t.me/icquick_bot?start=x1y2auKNjrxu3tACwoqLoA
     The link works once, until 29 January 2013.
bot> 1 · link of 15 January 2013: open until 29 January 2013
     [▶ Make a link]
     [1 · Revoke the link]
     [◀ Back]

== +1 days

ben/en> /start {code}
bot> Your view is asked for: Atlantic Bubbles Ltd

     Somebody of this company has answered IC-Quick, questions on its intangible strengths, and would like to know how you see it.

     • 45 short questions, about ten minutes, pause whenever you like
     • you answer alone, and see none of the other answers
     • at once: a result of your own, which only you see

     Who invited you sees, once you have handed in: where your ratings and theirs differ most and where they agree, with both figures; not your result, and nothing that you write in words. You can take this back at any time under /privacy; it is gone at once.

     Privacy in short: your answers are stored to make your result, under a number and not under your name. You can stop at any time.

     I have read this short privacy notice and want to start:
     [▶ I agree, let’s go]
     [Read the whole notice]
     [Deutsch] [✓ English]
     [Español] [Français]

ben> [Read the whole notice]
bot~ Privacy notice

     Who is responsible: Cluster House. Contact: privacy@example.org.

     What is kept: the number of this chat, your language, your answers with their times, your consent, and the result computed from them. No name, no phone number, no address, unless you write one into an answer.

     What for: to put the questions, to let you pause and go on, and to compute your result. Your company’s name, if you give it, only stands on your own result.

     Who sees it: you. Nobody else receives your answers or your result unless you agree to it in this chat. Telegram carries the messages and keeps them in your chat under its own terms; bot chats are not end-to-end encrypted.

     How long: an unfinished questionnaire 90 days after your last answer, a finished one 36 months; you are told two weeks before, unless you stopped all reminders.

     Your rights: you may see, correct, take with you or have erased what is kept about you, and complain to a data-protection authority. /export gives you all of it at once; /delete erases everything, after one question; STOP ends all reminders at once; for anything else ask the contact above.

     The questionnaire is a rebuild in the spirit of IC-Quick, not the original form of the CADIC project.
     [◀ Back]

ben> [Back]
bot~ Your view is asked for: Atlantic Bubbles Ltd

     Somebody of this company has answered IC-Quick, questions on its intangible strengths, and would like to know how you see it.

     • 45 short questions, about ten minutes, pause whenever you like
     • you answer alone, and see none of the other answers
     • at once: a result of your own, which only you see

     Who invited you sees, once you have handed in: where your ratings and theirs differ most and where they agree, with both figures; not your result, and nothing that you write in words. You can take this back at any time under /privacy; it is gone at once.

     Privacy in short: your answers are stored to make your result, under a number and not under your name. You can stop at any time.

     I have read this short privacy notice and want to start:
     [▶ I agree, let’s go]
     [Read the whole notice]
     [Deutsch] [✓ English]
     [Español] [Français]

ben> [I agree]
bot~ How much time do you have now? At the end of a part I stop, and you choose when to go on.

     2 minutes: Human capital, 12 questions
     5 minutes: Human capital, Structural capital, 30 questions
     All of it: 45 questions, about 7 minutes

     Reckoned at 9 seconds a question.
     [2 minutes] [5 minutes] [All of it]
     [◀ Back] [Pause]

ben> [All of it]
bot~ Thank you for your view. 15 factors, three taps each, with the company’s business and plans in mind. First: what people bring and take away when they leave.

     1/45 · Human capital
     ▰▱▱▱▱▱▱▱▱▱▱▱▱▱▱ 1 of 15

     Professional competence · Importance
     Know-how from training, studies and work experience

     How important are your people’s professional skills and experience for your success?

     0  Not important
     1  Slightly
     2  Fairly
     3  Very
     4  Decisive
     [0] [1] [2] [3] [4]
     [I don’t know] [Does not apply]
     [◀ Back] [Pause]

ben> [1]
bot~ ✓ Professional competence · Importance: 1 · Slightly

     2/45 · Human capital
     ▰▱▱▱▱▱▱▱▱▱▱▱▱▱▱ 1 of 15

     Professional competence · Condition today

     How well do today’s skills cover what your work needs?

     0  Missing or failing
     1  Sufficient in part
     2  Mostly sufficient
     3  Fully sufficient
     4  More than we need
     [0] [1] [2] [3] [4]
     [I don’t know]
     [◀ Back] [Pause] [Answers]

ben> [I don’t know]
bot~ ✓ Professional competence · Condition today: I don’t know

     3/45 · Human capital
     ▰▱▱▱▱▱▱▱▱▱▱▱▱▱▱ 1 of 15

     Professional competence · Looked after

     How systematically do you plan and follow up training and learning on the job?

     0  Nobody looks after it
     1  Only when there is a problem
     2  Some habits, nobody in charge
     3  Set routine, someone in charge
     4  Set routine, measured and improved
     [0] [1] [2] [3] [4]
     [I don’t know]
     [◀ Back] [Pause] [Answers]

ben> [3]
bot~ ✓ Professional competence · Looked after: 3 · Set routine, someone in charge

     4/45 · Human capital
     ▰▰▱▱▱▱▱▱▱▱▱▱▱▱▱ 2 of 15

     Social competence · Importance
     Getting on with others, open discussion, learning, adapting

     How important is it for your success that people get on, talk openly and adapt?

     0  Not important
     1  Slightly
     2  Fairly
     3  Very
     4  Decisive
     [0] [1] [2] [3] [4]
     [I don’t know] [Does not apply]
     [◀ Back] [Pause] [Answers]

ben> * 3 [4]
bot~ ✓ Social competence · Importance: 4 · Decisive

     5/45 · Human capital
     ▰▰▱▱▱▱▱▱▱▱▱▱▱▱▱ 2 of 15

     Social competence · Condition today

     How good is this today, inside the team and towards outsiders?

     0  Missing or failing
     1  Sufficient in part
     2  Mostly sufficient
     3  Fully sufficient
     4  More than we need
     [0] [1] [2] [3] [4]
     [I don’t know]
     [◀ Back] [Pause] [Answers]
bot~ ✓ Social competence · Condition today: 4 · More than we need

     6/45 · Human capital
     ▰▰▱▱▱▱▱▱▱▱▱▱▱▱▱ 2 of 15

     Social competence · Looked after

     How systematically do you develop it: feedback talks, coaching, ways to settle conflict?

     0  Nobody looks after it
     1  Only when there is a problem
     2  Some habits, nobody in charge
     3  Set routine, someone in charge
     4  Set routine, measured and improved
     [0] [1] [2] [3] [4]
     [I don’t know]
     [◀ Back] [Pause] [Answers]
bot~ ✓ Social competence · Looked after: 4 · Set routine, measured and improved

     7/45 · Human capital
     ▰▰▰▱▱▱▱▱▱▱▱▱▱▱▱ 3 of 15

     Employee motivation · Importance
     Commitment, sense of responsibility, willingness to share

     How important is your staff’s motivation and commitment for your success?

     0  Not important
     1  Slightly
     2  Fairly
     3  Very
     4  Decisive
     [0] [1] [2] [3] [4]
     [I don’t know] [Does not apply]
     [◀ Back] [Pause] [Answers]

ben> [4]
bot~ ✓ Employee motivation · Importance: 4 · Decisive

     8/45 · Human capital
     ▰▰▰▱▱▱▱▱▱▱▱▱▱▱▱ 3 of 15

     Employee motivation · Condition today

     How motivated and committed are your people today?

     0  Missing or failing
     1  Sufficient in part
     2  Mostly sufficient
     3  Fully sufficient
     4  More than we need
     [0] [1] [2] [3] [4]
     [I don’t know]
     [◀ Back] [Pause] [Answers]

ben> [2]
bot~ ✓ Employee motivation · Condition today: 2 · Mostly sufficient

     9/45 · Human capital
     ▰▰▰▱▱▱▱▱▱▱▱▱▱▱▱ 3 of 15

     Employee motivation · Looked after

     How systematically do you look after it: regular talks, a mood check, recognition, career prospects?

     0  Nobody looks after it
     1  Only when there is a problem
     2  Some habits, nobody in charge
     3  Set routine, someone in charge
     4  Set routine, measured and improved
     [0] [1] [2] [3] [4]
     [I don’t know]
     [◀ Back] [Pause] [Answers]

ben> [1]
bot~ ✓ Employee motivation · Looked after: 1 · Only when there is a problem

     10/45 · Human capital
     ▰▰▰▰▱▱▱▱▱▱▱▱▱▱▱ 4 of 15

     Leadership ability · Importance
     Giving direction, convincing, deciding, letting others grow

     How important is good leadership for your success?

     0  Not important
     1  Slightly
     2  Fairly
     3  Very
     4  Decisive
     [0] [1] [2] [3] [4]
     [I don’t know] [Does not apply]
     [◀ Back] [Pause] [Answers]

ben> [Does not apply]
bot~ ✓ Leadership ability · Importance: Does not apply

     People: done. 4 of 15 factors, well on the way. Next: what stays in the firm overnight: processes, tools, culture.

     13/45 · Structural capital
     ▰▰▰▰▰▱▱▱▱▱▱▱▱▱▱ 5 of 15

     Internal cooperation and knowledge transfer · Importance
     Working together and handing on knowledge inside the firm

     How important is it for your success that colleagues work together and pass on what they know?

     0  Not important
     1  Slightly
     2  Fairly
     3  Very
     4  Decisive
     [0] [1] [2] [3] [4]
     [I don’t know] [Does not apply]
     [◀ Back] [Pause] [Answers]

ben> (answers 2 to the end)
bot~ ✓ Relationships with cooperation partners · Looked after: 2 · Some habits, nobody in charge

     All 45 questions are answered. Get your result now, or tap a figure below to change that answer.

     Human capital
     1 Professional competence: 1 · ? · 3
     2 Social competence: 4 · 4 · 4
     3 Employee motivation: 4 · 2 · 1
     4 Leadership ability: Does not apply

     Structural capital
     5 Internal cooperation and knowledge transfer: 2 · 2 · 2
     6 Management instruments: 2 · 2 · 2
     7 IT and explicit knowledge: 2 · 2 · 2
     8 Product innovation: 2 · 2 · 2
     9 Process optimisation and innovation: 2 · 2 · 2
     10 Corporate culture: 2 · 2 · 2

     Relational capital
     11 Customer relationships: 2 · 2 · 2
     12 Supplier relationships: 2 · 2 · 2
     13 Public relationships: 2 · 2 · 2
     14 Investor relationships: 2 · 2 · 2
     15 Relationships with cooperation partners: 2 · 2 · 2

     Importance · condition today · looked after, each from 0 to 4; ? = I don’t know
     [▶ Get my result]
     [1 I 1] [1 C ?] [1 L 3]
     [2 I 4] [2 C 4] [2 L 4]
     [3 I 4] [3 C 2] [3 L 1]
     [4 I –]
     [5 I 2] [5 C 2] [5 L 2]
     [6 I 2] [6 C 2] [6 L 2]
     [7 I 2] [7 C 2] [7 L 2]
     [8 I 2] [8 C 2] [8 L 2]
     [9 I 2] [9 C 2] [9 L 2]
     [10 I 2] [10 C 2] [10 L 2]
     [11 I 2] [11 C 2] [11 L 2]
     [12 I 2] [12 C 2] [12 L 2]
     [13 I 2] [13 C 2] [13 L 2]
     [14 I 2] [14 C 2] [14 L 2]
     [15 I 2] [15 C 2] [15 L 2]
     [Pause]
# Somebody else with the same link, in the same minute.

zoe/en> /start {code}
bot> This link opens nothing. Perhaps a sign got lost on the way, or its time is over. Ask the person who sent it for a new one. Without a link you can answer about your own company.
     [▶ Continue]

ben> [Get my result]
bot~ Before I compute your result, something stands out:

     • for most factors importance, condition and care have the same figure

     That may be just right. Do you want to look at your answers again?
     [Look at my answers]
     [▶ They are right: my result]

ben> [They are right]
bot~ ✓ Done, thank you. Here is your result.
bot> Your IC-Quick result · 16 January 2013

     Your intangible strengths stand at 56 of 100: mostly sufficient.
     Strongest: Human capital (71).

     What would help most: Employee motivation.
     [Why 56?]
bot> Your colleague has finished. Where you differ is a good start for a talk.
     [See the differences]
bot> (picture: Your three capitals)
     Your three capitals

     Human capital: 71, fully sufficient
     Structural capital: 50, mostly sufficient
     Relational capital: 50, mostly sufficient

     Of 100: from 33 mostly, from 58 fully sufficient, from 92 more than needed. What you called important counts more.
     [Why 71? · Human capital]
     [Why 50? · Structural capital]
     [Why 50? · Relational capital]
bot> (picture: Your portfolio)
     Your portfolio: importance for you, and how well each factor stands today.

     Develop: 3 Employee motivation

     Stabilise: 2 Social competence

     Analyse: 5 Internal cooperation and knowledge transfer, 6 Management instruments, 7 IT and explicit knowledge, 8 Product innovation, 9 Process optimisation and innovation, 10 Corporate culture, 11 Customer relationships, 12 Supplier relationships, 13 Public relationships, 14 Investor relationships, 15 Relationships with cooperation partners
     [Why?]
bot> What to develop first

     1. Employee motivation
     importance: 4 · Decisive
     condition today: 2 · Mostly sufficient
     looked after: 1 · Only when there is a problem
     → When did you last ask your people what would make them stay?

     2. Internal cooperation and knowledge transfer
     importance: 2 · Fairly
     condition today: 2 · Mostly sufficient
     looked after: 2 · Some habits, nobody in charge
     Look closer first: it is weak, but less important to you than the rest.
     → What does one colleague know that nobody else could do next week?

     3. Management instruments
     importance: 2 · Fairly
     condition today: 2 · Mostly sufficient
     looked after: 2 · Some habits, nobody in charge
     Look closer first: it is weak, but less important to you than the rest.
     → Which single figure, looked at every month, would change a decision of yours?
     [Why?]
bot> What carries you

     ✓ Social competence
     [Why?]
bot> How far this goes

     • It is one person’s view on one day, not an audit. Ask a colleague: the differences are worth a talk.
     • The questions are a rebuild in the spirit of IC-Quick, not the original form.
     • 1 rating is missing; a missing one is never counted as zero.
     • Many factors have three equal figures; look at them again before you build on them.

     Who can see this: only you. Who invited you sees where your ratings and theirs differ and agree, unless you take that back under /privacy; nothing else has been passed on to anybody.

     What next: talk one priority over with your team this week, and choose one step with a name and a date. Your result stays here: write /start.
     Questions: privacy@example.org
     [Why?]
bot> (file: ic-quick-2013-01-16.pdf)
     Your report as a PDF: to keep, to print, to pass on. It holds all your answers.

     In another language:
     [Deutsch] [Español] [Français]
bot> How useful is this result to you, from 0 (not at all) to 4 (very)?
     [0] [1] [2] [3] [4]
     [Leave it out]
     [Change an answer]

ben> [Leave it out]
bot~ Which one point would you most like to move in the next six months? A few words are enough; you may leave it out.

     Write it as a message, 300 characters at most.
     [Leave it out]
     [Change an answer]

ben> Our secret recipe
bot> Thank you, that is noted.

     You finished IC-Quick on 16 January 2013. What would you like to see?
     [My result]
     [My answers]
     [Change an answer]
     [Assess my own company]
     [Language] [Privacy]

ana> [See the differences]
bot~ Two views of your company
     you on 15 January 2013, your colleague on 16 January 2013

     Where you differ most

     Employee motivation
     • Importance · you: 3 · Very – colleague: 4 · Decisive
     • Condition today · you: 3 · Fully sufficient – colleague: 2 · Mostly sufficient
     • Looked after · you: 3 · Set routine, someone in charge – colleague: 1 · Only when there is a problem

     Professional competence
     • Importance · you: 3 · Very – colleague: 1 · Slightly

     Social competence
     • Importance · you: 3 · Very – colleague: 4 · Decisive
     • Condition today · you: 3 · Fully sufficient – colleague: 4 · More than we need
     • Looked after · you: 3 · Set routine, someone in charge – colleague: 4 · Set routine, measured and improved

     Internal cooperation and knowledge transfer
     • Importance · you: 3 · Very – colleague: 2 · Fairly
     • Condition today · you: 3 · Fully sufficient – colleague: 2 · Mostly sufficient
     • Looked after · you: 3 · Set routine, someone in charge – colleague: 2 · Some habits, nobody in charge

     Management instruments
     • Importance · you: 3 · Very – colleague: 2 · Fairly
     • Condition today · you: 3 · Fully sufficient – colleague: 2 · Mostly sufficient
     • Looked after · you: 3 · Set routine, someone in charge – colleague: 2 · Some habits, nobody in charge

     Not compared, since at least one of you gave no figure
     • Professional competence · Condition today · you: 3 · Fully sufficient – colleague: I don’t know
     • Leadership ability · Importance · you: 3 · Very – colleague: Does not apply

     No factor has the same three figures from both of you.

     Three questions to talk about
     1. Employee motivation: who looks after it, how often, and how would you both notice?
     2. Professional competence: what would your success lose without it? Each of you names one case.
     3. Social competence: what have you each seen lately that made you choose your figure?

     Both of you gave 41 ratings: 1 equal, 39 at most one step apart. Guessing alone would bring about half within one step.
     There is no coefficient of agreement: that begins to mean something with about 30 people, and you are two.

     Neither view is the right one: each of you sees another part of the company.
     [◀ Back]

== +1 days

ben> /start
bot> You finished IC-Quick on 16 January 2013. What would you like to see?
     [My result]
     [My answers]
     [Change an answer]
     [Assess my own company]
     [Language] [Privacy]

ben> [Change an answer]
bot~ Tap an answer to change it. Your result stays as it is until you hand in the corrected version.

     Human capital
     1 Professional competence: 1 · ? · 3
     2 Social competence: 4 · 4 · 4
     3 Employee motivation: 4 · 2 · 1
     4 Leadership ability: Does not apply

     Structural capital
     5 Internal cooperation and knowledge transfer: 2 · 2 · 2
     6 Management instruments: 2 · 2 · 2
     7 IT and explicit knowledge: 2 · 2 · 2
     8 Product innovation: 2 · 2 · 2
     9 Process optimisation and innovation: 2 · 2 · 2
     10 Corporate culture: 2 · 2 · 2

     Relational capital
     11 Customer relationships: 2 · 2 · 2
     12 Supplier relationships: 2 · 2 · 2
     13 Public relationships: 2 · 2 · 2
     14 Investor relationships: 2 · 2 · 2
     15 Relationships with cooperation partners: 2 · 2 · 2

     Importance · condition today · looked after, each from 0 to 4; ? = I don’t know
     [1 I 1] [1 C ?] [1 L 3]
     [2 I 4] [2 C 4] [2 L 4]
     [3 I 4] [3 C 2] [3 L 1]
     [4 I –]
     [5 I 2] [5 C 2] [5 L 2]
     [6 I 2] [6 C 2] [6 L 2]
     [7 I 2] [7 C 2] [7 L 2]
     [8 I 2] [8 C 2] [8 L 2]
     [9 I 2] [9 C 2] [9 L 2]
     [10 I 2] [10 C 2] [10 L 2]
     [11 I 2] [11 C 2] [11 L 2]
     [12 I 2] [12 C 2] [12 L 2]
     [13 I 2] [13 C 2] [13 L 2]
     [14 I 2] [14 C 2] [14 L 2]
     [15 I 2] [15 C 2] [15 L 2]
     [◀ Back]

ben> [1 I 1]
bot~ 1/45 · Human capital
     ▰▱▱▱▱▱▱▱▱▱▱▱▱▱▱ 1 of 15

     Professional competence · Importance
     Know-how from training, studies and work experience

     How important are your people’s professional skills and experience for your success?

     0  Not important
     1  Slightly
     2  Fairly
     3  Very
     4  Decisive
     [0] [✓ 1] [2] [3] [4]
     [I don’t know] [Does not apply]
     [◀ Keep as it is]

ben> [3]
bot~ ✓ Professional competence · Importance: 3 · Very

     1 answer is changed and not handed in yet. Until you hand it in, the result of 16 January 2013 stands.

     Human capital
     1 Professional competence: 3 · ? · 3
     2 Social competence: 4 · 4 · 4
     3 Employee motivation: 4 · 2 · 1
     4 Leadership ability: Does not apply

     Structural capital
     5 Internal cooperation and knowledge transfer: 2 · 2 · 2
     6 Management instruments: 2 · 2 · 2
     7 IT and explicit knowledge: 2 · 2 · 2
     8 Product innovation: 2 · 2 · 2
     9 Process optimisation and innovation: 2 · 2 · 2
     10 Corporate culture: 2 · 2 · 2

     Relational capital
     11 Customer relationships: 2 · 2 · 2
     12 Supplier relationships: 2 · 2 · 2
     13 Public relationships: 2 · 2 · 2
     14 Investor relationships: 2 · 2 · 2
     15 Relationships with cooperation partners: 2 · 2 · 2

     Importance · condition today · looked after, each from 0 to 4; ? = I don’t know
     [▶ Hand in the corrected version]
     [Drop the corrections]
     [1 I 3] [1 C ?] [1 L 3]
     [2 I 4] [2 C 4] [2 L 4]
     [3 I 4] [3 C 2] [3 L 1]
     [4 I –]
     [5 I 2] [5 C 2] [5 L 2]
     [6 I 2] [6 C 2] [6 L 2]
     [7 I 2] [7 C 2] [7 L 2]
     [8 I 2] [8 C 2] [8 L 2]
     [9 I 2] [9 C 2] [9 L 2]
     [10 I 2] [10 C 2] [10 L 2]
     [11 I 2] [11 C 2] [11 L 2]
     [12 I 2] [12 C 2] [12 L 2]
     [13 I 2] [13 C 2] [13 L 2]
     [14 I 2] [14 C 2] [14 L 2]
     [15 I 2] [15 C 2] [15 L 2]
     [◀ Back]

ben> [Hand in the corrected version]
bot~ ✓ Your corrected version is handed in. The earlier one stays kept with its date. What has changed:

     • Professional competence · Importance: 1 · Slightly → 3 · Very

     Your figures, each of 100
     Human capital: 71
     Structural capital: 50
     Relational capital: 50
     All together: 56
bot> Your IC-Quick result · 17 January 2013
     Corrected on 17 January 2013, first handed in on 16 January 2013

     Your intangible strengths stand at 56 of 100: mostly sufficient.
     Strongest: Human capital (71).

     What would help most: Employee motivation.
     [Why 56?]
bot> (picture: Your three capitals)
     Your three capitals

     Human capital: 71, fully sufficient
     Structural capital: 50, mostly sufficient
     Relational capital: 50, mostly sufficient

     Of 100: from 33 mostly, from 58 fully sufficient, from 92 more than needed. What you called important counts more.
     [Why 71? · Human capital]
     [Why 50? · Structural capital]
     [Why 50? · Relational capital]
bot> (picture: Your portfolio)
     Your portfolio: importance for you, and how well each factor stands today.

     Develop: 3 Employee motivation

     Stabilise: 2 Social competence

     Analyse: 5 Internal cooperation and knowledge transfer, 6 Management instruments, 7 IT and explicit knowledge, 8 Product innovation, 9 Process optimisation and innovation, 10 Corporate culture, 11 Customer relationships, 12 Supplier relationships, 13 Public relationships, 14 Investor relationships, 15 Relationships with cooperation partners
     [Why?]
bot> What to develop first

     1. Employee motivation
     importance: 4 · Decisive
     condition today: 2 · Mostly sufficient
     looked after: 1 · Only when there is a problem
     → When did you last ask your people what would make them stay?

     2. Internal cooperation and knowledge transfer
     importance: 2 · Fairly
     condition today: 2 · Mostly sufficient
     looked after: 2 · Some habits, nobody in charge
     Look closer first: it is weak, but less important to you than the rest.
     → What does one colleague know that nobody else could do next week?

     3. Management instruments
     importance: 2 · Fairly
     condition today: 2 · Mostly sufficient
     looked after: 2 · Some habits, nobody in charge
     Look closer first: it is weak, but less important to you than the rest.
     → Which single figure, looked at every month, would change a decision of yours?
     [Why?]
bot> What carries you

     ✓ Social competence
     [Why?]
bot> How far this goes

     • It is one person’s view on one day, not an audit. Ask a colleague: the differences are worth a talk.
     • The questions are a rebuild in the spirit of IC-Quick, not the original form.
     • 1 rating is missing; a missing one is never counted as zero.
     • Many factors have three equal figures; look at them again before you build on them.

     Who can see this: only you. Who invited you sees where your ratings and theirs differ and agree, unless you take that back under /privacy; nothing else has been passed on to anybody.

     What next: talk one priority over with your team this week, and choose one step with a name and a date. Your result stays here: write /start.
     Questions: privacy@example.org
     [Why?]
bot> (file: ic-quick-2013-01-17.pdf)
     Your report as a PDF: to keep, to print, to pass on. It holds all your answers.

     In another language:
     [Deutsch] [Español] [Français]
bot> Thank you, that is noted.

     You finished IC-Quick on 16 January 2013 and corrected it on 17 January 2013. What would you like to see?
     [My result]
     [My answers]
     [Change an answer]
     [Earlier versions]
     [Assess my own company]
     [Language] [Privacy]

ana> [Back]
bot~ A second pair of eyes

     A colleague answers the same questions about your company, alone, and sees none of your answers.

     Your colleague sees: your company’s name as you gave it, the questions, and in the end a result of his or her own.

     You see, once your colleague has handed in: where your ratings differ most and where they agree, with both figures. You see neither the other result nor anything written in words.

     Your colleague is told exactly this before the first question and agrees to it, and can take it back at any time. A link is good for one person and for 14 days; only a fingerprint of it is kept.

     1 · link of 15 January 2013: finished
     [▶ Make a link]
     [1 · See the differences]
     [◀ Back]

ana> [See the differences]
bot~ Two views of your company
     you on 15 January 2013, your colleague on 17 January 2013

     Where you differ most

     Employee motivation
     • Importance · you: 3 · Very – colleague: 4 · Decisive
     • Condition today · you: 3 · Fully sufficient – colleague: 2 · Mostly sufficient
     • Looked after · you: 3 · Set routine, someone in charge – colleague: 1 · Only when there is a problem

     Social competence
     • Importance · you: 3 · Very – colleague: 4 · Decisive
     • Condition today · you: 3 · Fully sufficient – colleague: 4 · More than we need
     • Looked after · you: 3 · Set routine, someone in charge – colleague: 4 · Set routine, measured and improved

     Internal cooperation and knowledge transfer
     • Importance · you: 3 · Very – colleague: 2 · Fairly
     • Condition today · you: 3 · Fully sufficient – colleague: 2 · Mostly sufficient
     • Looked after · you: 3 · Set routine, someone in charge – colleague: 2 · Some habits, nobody in charge

     Management instruments
     • Importance · you: 3 · Very – colleague: 2 · Fairly
     • Condition today · you: 3 · Fully sufficient – colleague: 2 · Mostly sufficient
     • Looked after · you: 3 · Set routine, someone in charge – colleague: 2 · Some habits, nobody in charge

     IT and explicit knowledge
     • Importance · you: 3 · Very – colleague: 2 · Fairly
     • Condition today · you: 3 · Fully sufficient – colleague: 2 · Mostly sufficient
     • Looked after · you: 3 · Set routine, someone in charge – colleague: 2 · Some habits, nobody in charge

     Not compared, since at least one of you gave no figure
     • Professional competence · Condition today · you: 3 · Fully sufficient – colleague: I don’t know
     • Leadership ability · Importance · you: 3 · Very – colleague: Does not apply

     No factor has the same three figures from both of you.

     Three questions to talk about
     1. Employee motivation: who looks after it, how often, and how would you both notice?
     2. Social competence: what would your success lose without it? Each of you names one case.
     3. Internal cooperation and knowledge transfer: what have you each seen lately that made you choose your figure?

     Both of you gave 41 ratings: 2 equal, 40 at most one step apart. Guessing alone would bring about half within one step.
     There is no coefficient of agreement: that begins to mean something with about 30 people, and you are two.

     Neither view is the right one: each of you sees another part of the company.
     [◀ Back]

ben> /privacy
bot> Privacy notice

     Who is responsible: Cluster House. Contact: privacy@example.org.

     What is kept: the number of this chat, your language, your answers with their times, your consent, and the result computed from them. No name, no phone number, no address, unless you write one into an answer.

     What for: to put the questions, to let you pause and go on, and to compute your result. Your company’s name, if you give it, only stands on your own result.

     Who sees it: you. Nobody else receives your answers or your result unless you agree to it in this chat. Telegram carries the messages and keeps them in your chat under its own terms; bot chats are not end-to-end encrypted.

     How long: an unfinished questionnaire 90 days after your last answer, a finished one 36 months; you are told two weeks before, unless you stopped all reminders.

     Your rights: you may see, correct, take with you or have erased what is kept about you, and complain to a data-protection authority. /export gives you all of it at once; /delete erases everything, after one question; STOP ends all reminders at once; for anything else ask the contact above.

     The questionnaire is a rebuild in the spirit of IC-Quick, not the original form of the CADIC project.

     Your view for somebody else (1, Atlantic Bubbles Ltd): who invited you can see where your ratings and theirs differ and agree. You can take that back here.
     [1 · Withdraw my view]
     [◀ Back]

ben> [Withdraw my view]
bot~ ✓ Withdrawn. Who invited you does not see your ratings here any more. Your answers and your result stay yours; /delete erases them. What was read before may still stand in the other chat.
     [▶ Continue]

ana> [Back]
bot~ A second pair of eyes

     A colleague answers the same questions about your company, alone, and sees none of your answers.

     Your colleague sees: your company’s name as you gave it, the questions, and in the end a result of his or her own.

     You see, once your colleague has handed in: where your ratings differ most and where they agree, with both figures. You see neither the other result nor anything written in words.

     Your colleague is told exactly this before the first question and agrees to it, and can take it back at any time. A link is good for one person and for 14 days; only a fingerprint of it is kept.

     1 · link of 15 January 2013: your colleague’s view is withdrawn
     [▶ Make a link]
     [◀ Back]
