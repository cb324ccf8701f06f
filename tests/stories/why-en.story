# Why does it say that? A manager looks behind her figures, corrects one, and looks behind the old ones.

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

ana> * 4 [I don’t know]
bot~ ✓ People: I don’t know

     3/55 · Your company

     How old is your company?
     [Under 3 years] [3–5 years]
     [6–10 years] [11–20 years]
     [Over 20 years]
     [I don’t know]
     [◀ Back] [Pause] [Answers]
bot~ ✓ Age: I don’t know

     4/55 · Your company

     Where is it based?
     [France] [Germany]
     [Spain] [Italy]
     [Portugal] [United Kingdom]
     [Greece] [Belgium]
     [Netherlands] [Ireland]
     [Austria] [Switzerland]
     [Another country]
     [I don’t know]
     [◀ Back] [Pause] [Answers]
bot~ ✓ Country: I don’t know

     5/55 · Your company

     Which sector fits best?
     [Agriculture, sea, food]
     [Pharma, health products]
     [Other manufacturing]
     [Energy, water, environment]
     [Construction]
     [Trade, hotels, restaurants]
     [Transport, logistics]
     [Software, IT, telecom, media]
     [Finance, insurance]
     [Engineering, consulting, law, marketing, design]
     [Research and development, incl. biotech]
     [Education, health care, social, culture]
     [Other services]
     [I don’t know]
     [◀ Back] [Pause] [Answers]
bot~ ✓ Sector: I don’t know

     6/55 · Your company

     Which cluster or network invited you? Leave it out if nobody did.

     Write it as a message, 60 characters at most.
     [Leave it out]
     [◀ Back] [Pause] [Answers]

ana> [Leave it out]
bot~ ✓ Cluster: left out

     7/55 · Your company

     What do you mainly sell?
     [Products] [Services] [Both]
     [I don’t know]
     [◀ Back] [Pause] [Answers]

ana> * 4 [I don’t know]
bot~ ✓ Offer: I don’t know

     8/55 · Your company

     Who are your main customers?
     [Businesses] [Consumers]
     [Public bodies] [A mix of these]
     [I don’t know]
     [◀ Back] [Pause] [Answers]
bot~ ✓ Customers: I don’t know

     9/55 · Your company

     What matters most in the next three years?
     [Growth]
     [New offers]
     [Lower cost]
     [Going abroad]
     [Stability or handover]
     [I don’t know]
     [◀ Back] [Pause] [Answers]
bot~ ✓ Next three years: I don’t know

     10/55 · Your company

     What is your role?
     [Owner or CEO]
     [Other executive]
     [Manager]
     [Other]
     [I don’t know]
     [◀ Back] [Pause] [Answers]
bot~ ✓ Your role: I don’t know

     How much time do you have now? At the end of a part I stop, and you choose when to go on.

     2 minutes: Human capital, 12 questions
     5 minutes: Human capital, Structural capital, 30 questions
     All of it: 45 questions, about 7 minutes

     Reckoned at 9 seconds a question.
     [2 minutes] [5 minutes] [All of it]
     [◀ Back] [Pause] [Answers]

ana> [All of it]
bot~ Your company is noted, thank you. Now 15 factors, three taps each, with your business and your plans in mind. First: what people bring and take away when they leave.

     11/55 · Human capital
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
     [◀ Back] [Pause] [Answers]

ana> [4]
bot~ ✓ Professional competence · Importance: 4 · Decisive

     12/55 · Human capital
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

ana> [1]
bot~ ✓ Professional competence · Condition today: 1 · Sufficient in part

     13/55 · Human capital
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

ana> [0]
bot~ ✓ Professional competence · Looked after: 0 · Nobody looks after it

     14/55 · Human capital
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

ana> [4]
bot~ ✓ Social competence · Importance: 4 · Decisive

     15/55 · Human capital
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

ana> [2]
bot~ ✓ Social competence · Condition today: 2 · Mostly sufficient

     16/55 · Human capital
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

ana> [I don’t know]
bot~ ✓ Social competence · Looked after: I don’t know

     17/55 · Human capital
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

ana> (answers 3 to the end)
bot~ ✓ Relationships with cooperation partners · Looked after: 3 · Set routine, someone in charge

     All 55 questions are answered. Get your result now, or tap a figure below to change that answer.

     Your company
     Company name: Atlantic Bubbles Ltd
     People: I don’t know
     Age: I don’t know
     Country: I don’t know
     Sector: I don’t know
     Cluster: left out
     Offer: I don’t know
     Customers: I don’t know
     Next three years: I don’t know
     Your role: I don’t know

     Human capital
     1 Professional competence: 4 · 1 · 0
     2 Social competence: 4 · 2 · ?
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
     [1 I 4] [1 C 1] [1 L 0]
     [2 I 4] [2 C 2] [2 L ?]
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
     [Country] [Sector] [Cluster]
     [Offer] [Customers] [Next three years]
     [Your role]
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

     Your intangible strengths stand at 68 of 100: fully sufficient.

     What would help most: Professional competence.
     [Why 68?]
bot> (picture: Your three capitals)
     Your three capitals

     Human capital: 51, mostly sufficient
     Structural capital: 75, fully sufficient
     Relational capital: 75, fully sufficient

     Of 100: from 33 mostly, from 58 fully sufficient, from 92 more than needed. What you called important counts more.
     [Why 51? · Human capital]
     [Why 75? · Structural capital]
     [Why 75? · Relational capital]
bot> (picture: Your portfolio)
     Your portfolio: importance for you, and how well each factor stands today.

     Develop: 1 Professional competence, 2 Social competence

     No action: 3 Employee motivation, 4 Leadership ability, 5 Internal cooperation and knowledge transfer, 6 Management instruments, 7 IT and explicit knowledge, 8 Product innovation, 9 Process optimisation and innovation, 10 Corporate culture, 11 Customer relationships, 12 Supplier relationships, 13 Public relationships, 14 Investor relationships, 15 Relationships with cooperation partners

     You gave almost every factor the same importance, so high and low tell little here.
     [Why?]
bot> What to develop first

     1. Professional competence
     importance: 4 · Decisive
     condition today: 1 · Sufficient in part
     looked after: 0 · Nobody looks after it
     → Which skill would hurt you most if one person left tomorrow?

     2. Social competence
     importance: 4 · Decisive
     condition today: 2 · Mostly sufficient
     looked after: not rated
     → Which recurring misunderstanding costs you the most time, and who could help to settle it?
     [Why?]
bot> What carries you

     No factor is both important to you and strong yet.
     [Why?]
bot> How far this goes

     • It is one person’s view on one day, not an audit. Ask a colleague: the differences are worth a talk.
     • The questions are a rebuild in the spirit of IC-Quick, not the original form.
     • 1 rating is missing; a missing one is never counted as zero.
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

ana> [Why 68?] on 3
bot> All together: 68
     The mean of all 15 factors, not of the three figures; what you called important counts more.

     Human capital: 86, importances 14
     Structural capital: 162, importances 18
     Relational capital: 135, importances 15

     Together: 86 + 162 + 135 = 383
     Importances: 14 + 18 + 15 = 47
     Divided by the importances, and by the 12 points that a factor can have: 383 ÷ 47 ÷ 12 × 100 = 67.91, rounded 68

     “fully sufficient” from 58.33 to below 91.67.
     Without the importances: 125 ÷ 15 ÷ 12 × 100 = 69.44
     [Human capital: 51]
     [Structural capital: 75]
     [Relational capital: 75]
     [Other figures]
     [◀ Back]

ana> [Human capital]
bot~ Human capital: 51
     The mean of 4 factors; what you called important counts more.

     Importance × (2 × condition + looked after):
     1 Professional competence: 4 × (2 × 1 + 0) = 8
     2 Social competence: 4 × (3 × 2) = 24
     3 Employee motivation: 3 × (2 × 3 + 3) = 27
     4 Leadership ability: 3 × (2 × 3 + 3) = 27
     3 × condition, where it is not known how it is looked after.

     Together: 8 + 24 + 27 + 27 = 86
     Importances: 4 + 4 + 3 + 3 = 14
     Divided by the importances, and by the 12 points that a factor can have: 86 ÷ 14 ÷ 12 × 100 = 51.19, rounded 51

     “mostly sufficient” from 33.33 to below 58.33.
     Without the importances: 26 ÷ 4 ÷ 12 × 100 = 54.17
     [1] [2] [3] [4]
     [Other figures]
     [◀ Back]

ana> [2]
bot~ 2 Social competence: 50
     “Develop”: important to you, and weak today.

     importance: 4 · Decisive
     condition today: 2 · Mostly sufficient
     looked after: I don’t know

     State: how it is looked after is missing, so the condition counts three times, 3 × 2 = 6 of 12 points. Of 100: 6 ÷ 12 × 100 = 50

     Weak: 6 points, and strong begins at 8.
     Important: 4, and the mean of your importances is 47 ÷ 15 = 3.13.

     Room to gain: importance times the points missing to 9, 4 × (9 − 6) = 12.
     Number 2 of 2 in “Develop”; the first 3 are listed.
     [Other figures]
     [◀ Back]

ana> [Other figures]
bot~ What would you like explained?
     [All together: 68]
     [1 Professional competence]
     [◀ Back]

ana> [1 Professional competence]
bot~ 1 Professional competence: 17
     “Develop”: important to you, and weak today.

     importance: 4 · Decisive
     condition today: 1 · Sufficient in part
     looked after: 0 · Nobody looks after it

     State: twice the condition plus how it is looked after, 2 × 1 + 0 = 2 of 12 points. Of 100: 2 ÷ 12 × 100 = 16.67, rounded 17

     Weak: 2 points, and strong begins at 8.
     Important: 4, and the mean of your importances is 47 ÷ 15 = 3.13.

     Room to gain: importance times the points missing to 9, 4 × (9 − 2) = 28.
     Number 1 of 2 in “Develop”; the first 3 are listed.
     [Other figures]
     [◀ Back]

ana> [Back]
bot~ How useful is this result to you, from 0 (not at all) to 4 (very)?
     [0] [1] [2] [3] [4]
     [Leave it out]
     [Change an answer]

ana> [Why?] on 8
bot> What would you like explained?
     [Missing ratings]
     [Three equal figures]
     [One figure throughout]
     [◀ Back]

ana> [Missing ratings]
bot~ 1 rating is missing

     2 Social competence: Looked after
     [Other figures]
     [◀ Back]

ana> [Back]
bot~ How useful is this result to you, from 0 (not at all) to 4 (very)?
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

== +2 days

ana> /answers
bot> Tap an answer to change it. Your result stays as it is until you hand in the corrected version.

     Your company
     Company name: Atlantic Bubbles Ltd
     People: I don’t know
     Age: I don’t know
     Country: I don’t know
     Sector: I don’t know
     Cluster: left out
     Offer: I don’t know
     Customers: I don’t know
     Next three years: I don’t know
     Your role: I don’t know

     Human capital
     1 Professional competence: 4 · 1 · 0
     2 Social competence: 4 · 2 · ?
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
     [1 I 4] [1 C 1] [1 L 0]
     [2 I 4] [2 C 2] [2 L ?]
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
     [Country] [Sector] [Cluster]
     [Offer] [Customers] [Next three years]
     [Your role]
     [◀ Back]

ana> [1 C 1]
bot~ 12/55 · Human capital
     ▰▱▱▱▱▱▱▱▱▱▱▱▱▱▱ 1 of 15

     Professional competence · Condition today

     How well do today’s skills cover what your work needs?

     0  Missing or failing
     1  Sufficient in part
     2  Mostly sufficient
     3  Fully sufficient
     4  More than we need
     [0] [✓ 1] [2] [3] [4]
     [I don’t know]
     [◀ Keep as it is]

ana> [4]
bot~ ✓ Professional competence · Condition today: 4 · More than we need

     1 answer is changed and not handed in yet. Until you hand it in, the result of 15 January 2013 stands.

     Your company
     Company name: Atlantic Bubbles Ltd
     People: I don’t know
     Age: I don’t know
     Country: I don’t know
     Sector: I don’t know
     Cluster: left out
     Offer: I don’t know
     Customers: I don’t know
     Next three years: I don’t know
     Your role: I don’t know

     Human capital
     1 Professional competence: 4 · 4 · 0
     2 Social competence: 4 · 2 · ?
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
     [▶ Hand in the corrected version]
     [Drop the corrections]
     [1 I 4] [1 C 4] [1 L 0]
     [2 I 4] [2 C 2] [2 L ?]
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
     [Country] [Sector] [Cluster]
     [Offer] [Customers] [Next three years]
     [Your role]
     [◀ Back]

ana> [Hand in the corrected version]
bot~ ✓ Your corrected version is handed in. The earlier one stays kept with its date. What has changed:

     • Professional competence · Condition today: 1 · Sufficient in part → 4 · More than we need

     Your figures, each of 100
     Human capital: 51 → 65
     Structural capital: 75
     Relational capital: 75
     All together: 68 → 72
bot> Your IC-Quick result · Atlantic Bubbles Ltd · 17 January 2013
     Corrected on 17 January 2013, first handed in on 15 January 2013

     Your intangible strengths stand at 72 of 100: fully sufficient.

     What would help most: Social competence.
     [Why 72?]
bot> (picture: Your three capitals)
     Your three capitals

     Human capital: 65, fully sufficient
     Structural capital: 75, fully sufficient
     Relational capital: 75, fully sufficient

     Of 100: from 33 mostly, from 58 fully sufficient, from 92 more than needed. What you called important counts more.
     [Why 65? · Human capital]
     [Why 75? · Structural capital]
     [Why 75? · Relational capital]
bot> (picture: Your portfolio)
     Your portfolio: importance for you, and how well each factor stands today.

     Develop: 2 Social competence

     Stabilise: 1 Professional competence

     No action: 3 Employee motivation, 4 Leadership ability, 5 Internal cooperation and knowledge transfer, 6 Management instruments, 7 IT and explicit knowledge, 8 Product innovation, 9 Process optimisation and innovation, 10 Corporate culture, 11 Customer relationships, 12 Supplier relationships, 13 Public relationships, 14 Investor relationships, 15 Relationships with cooperation partners

     You gave almost every factor the same importance, so high and low tell little here.
     [Why?]
bot> What to develop first

     1. Social competence
     importance: 4 · Decisive
     condition today: 2 · Mostly sufficient
     looked after: not rated
     → Which recurring misunderstanding costs you the most time, and who could help to settle it?
     [Why?]
bot> What carries you

     ✓ Professional competence

     Fragile: Professional competence. Good today, but hardly anybody looks after it, so it may slip.
     [Why?]
bot> How far this goes

     • It is one person’s view on one day, not an audit. Ask a colleague: the differences are worth a talk.
     • The questions are a rebuild in the spirit of IC-Quick, not the original form.
     • 1 rating is missing; a missing one is never counted as zero.
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
bot> Thank you, that is noted.

     Your decision 1 of 2

     Share my result with my cluster’s facilitators?

     They would see your answers, your figures and your report, and could prepare the workshop with them. No other company sees any of it.

     Either answer is fine. One tap under /privacy changes it at any time.
     [Yes, share it]
     [No, only for me]

ana> [Why 68?] on 3
bot> Version 1 of 15 January 2013; you corrected it on 17 January 2013.

     All together: 68
     The mean of all 15 factors, not of the three figures; what you called important counts more.

     Human capital: 86, importances 14
     Structural capital: 162, importances 18
     Relational capital: 135, importances 15

     Together: 86 + 162 + 135 = 383
     Importances: 14 + 18 + 15 = 47
     Divided by the importances, and by the 12 points that a factor can have: 383 ÷ 47 ÷ 12 × 100 = 67.91, rounded 68

     “fully sufficient” from 58.33 to below 91.67.
     Without the importances: 125 ÷ 15 ÷ 12 × 100 = 69.44
     [Human capital: 51]
     [Structural capital: 75]
     [Relational capital: 75]
     [Other figures]
     [◀ Back]

ana> [Other figures]
bot~ Version 1 of 15 January 2013; you corrected it on 17 January 2013.

     What would you like explained?
     [All together: 68]
     [1 Professional competence]
     [◀ Back]

ana> [1 Professional competence]
bot~ Version 1 of 15 January 2013; you corrected it on 17 January 2013.

     1 Professional competence: 17
     “Develop”: important to you, and weak today.

     importance: 4 · Decisive
     condition today: 1 · Sufficient in part
     looked after: 0 · Nobody looks after it

     State: twice the condition plus how it is looked after, 2 × 1 + 0 = 2 of 12 points. Of 100: 2 ÷ 12 × 100 = 16.67, rounded 17

     Weak: 2 points, and strong begins at 8.
     Important: 4, and the mean of your importances is 47 ÷ 15 = 3.13.

     Room to gain: importance times the points missing to 9, 4 × (9 − 2) = 28.
     Number 1 of 2 in “Develop”; the first 3 are listed.
     [Other figures]
     [◀ Back]
