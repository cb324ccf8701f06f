# Somebody taps the same figure all the way; one polite offer to look again, and the manager decides.

== 2013-01-16 10:00

bob/en> /start
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

bob> [let’s go]
bot~ 1/55 · Your company

     Which company name should your report show? It is optional and never used in comparisons.

     Write it as a message, 60 characters at most.
     [Leave it out]
     [◀ Back] [Pause]

bob> [Leave it out]
bot~ ✓ Company name: left out

     2/55 · Your company

     How many people work in your company?
     [1–9] [10–49]
     [50–249] [250 or more]
     [I don’t know]
     [◀ Back] [Pause] [Answers]

bob> * 4 [I don’t know]
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

bob> [Leave it out]
bot~ ✓ Cluster: left out

     7/55 · Your company

     What do you mainly sell?
     [Products] [Services] [Both]
     [I don’t know]
     [◀ Back] [Pause] [Answers]

bob> * 4 [I don’t know]
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

bob> [All of it]
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

bob> * 45 [3]
bot~ ✓ Professional competence · Importance: 3 · Very

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
bot~ ✓ Professional competence · Condition today: 3 · Fully sufficient

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
bot~ ✓ Professional competence · Looked after: 3 · Set routine, someone in charge

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
bot~ ✓ Social competence · Importance: 3 · Very

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
bot~ ✓ Social competence · Condition today: 3 · Fully sufficient

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
bot~ ✓ Social competence · Looked after: 3 · Set routine, someone in charge

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
bot~ ✓ Employee motivation · Importance: 3 · Very

     18/55 · Human capital
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
bot~ ✓ Employee motivation · Condition today: 3 · Fully sufficient

     19/55 · Human capital
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
bot~ ✓ Employee motivation · Looked after: 3 · Set routine, someone in charge

     20/55 · Human capital
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
bot~ ✓ Leadership ability · Importance: 3 · Very

     21/55 · Human capital
     ▰▰▰▰▱▱▱▱▱▱▱▱▱▱▱ 4 of 15

     Leadership ability · Condition today

     How well do those in charge set a direction, explain it and bring people along?

     0  Missing or failing
     1  Sufficient in part
     2  Mostly sufficient
     3  Fully sufficient
     4  More than we need
     [0] [1] [2] [3] [4]
     [I don’t know]
     [◀ Back] [Pause] [Answers]
bot~ ✓ Leadership ability · Condition today: 3 · Fully sufficient

     22/55 · Human capital
     ▰▰▰▰▱▱▱▱▱▱▱▱▱▱▱ 4 of 15

     Leadership ability · Looked after

     How systematically do you develop leaders and prepare their replacement?

     0  Nobody looks after it
     1  Only when there is a problem
     2  Some habits, nobody in charge
     3  Set routine, someone in charge
     4  Set routine, measured and improved
     [0] [1] [2] [3] [4]
     [I don’t know]
     [◀ Back] [Pause] [Answers]
bot~ ✓ Leadership ability · Looked after: 3 · Set routine, someone in charge

     People: done. 4 of 15 factors, well on the way. Next: what stays in the firm overnight: processes, tools, culture.

     23/55 · Structural capital
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
bot~ ✓ Internal cooperation and knowledge transfer · Importance: 3 · Very

     24/55 · Structural capital
     ▰▰▰▰▰▱▱▱▱▱▱▱▱▱▱ 5 of 15

     Internal cooperation and knowledge transfer · Condition today

     How well does this work today, across teams and generations?

     0  Missing or failing
     1  Sufficient in part
     2  Mostly sufficient
     3  Fully sufficient
     4  More than we need
     [0] [1] [2] [3] [4]
     [I don’t know]
     [◀ Back] [Pause] [Answers]
bot~ ✓ Internal cooperation and knowledge transfer · Condition today: 3 · Fully sufficient

     25/55 · Structural capital
     ▰▰▰▰▰▱▱▱▱▱▱▱▱▱▱ 5 of 15

     Internal cooperation and knowledge transfer · Looked after

     How systematically do you organise it: handovers, pairing, shared meetings, project reviews?

     0  Nobody looks after it
     1  Only when there is a problem
     2  Some habits, nobody in charge
     3  Set routine, someone in charge
     4  Set routine, measured and improved
     [0] [1] [2] [3] [4]
     [I don’t know]
     [◀ Back] [Pause] [Answers]
bot~ ✓ Internal cooperation and knowledge transfer · Looked after: 3 · Set routine, someone in charge

     26/55 · Structural capital
     ▰▰▰▰▰▰▱▱▱▱▱▱▱▱▱ 6 of 15

     Management instruments · Importance
     Targets, plans, figures and meetings used to decide

     How important are management tools such as targets, plans and key figures for your success?

     0  Not important
     1  Slightly
     2  Fairly
     3  Very
     4  Decisive
     [0] [1] [2] [3] [4]
     [I don’t know] [Does not apply]
     [◀ Back] [Pause] [Answers]
bot~ ✓ Management instruments · Importance: 3 · Very

     27/55 · Structural capital
     ▰▰▰▰▰▰▱▱▱▱▱▱▱▱▱ 6 of 15

     Management instruments · Condition today

     How good are the tools you use to decide today?

     0  Missing or failing
     1  Sufficient in part
     2  Mostly sufficient
     3  Fully sufficient
     4  More than we need
     [0] [1] [2] [3] [4]
     [I don’t know]
     [◀ Back] [Pause] [Answers]
bot~ ✓ Management instruments · Condition today: 3 · Fully sufficient

     28/55 · Structural capital
     ▰▰▰▰▰▰▱▱▱▱▱▱▱▱▱ 6 of 15

     Management instruments · Looked after

     How systematically do you use and update them?

     0  Nobody looks after it
     1  Only when there is a problem
     2  Some habits, nobody in charge
     3  Set routine, someone in charge
     4  Set routine, measured and improved
     [0] [1] [2] [3] [4]
     [I don’t know]
     [◀ Back] [Pause] [Answers]
bot~ ✓ Management instruments · Looked after: 3 · Set routine, someone in charge

     29/55 · Structural capital
     ▰▰▰▰▰▰▰▱▱▱▱▱▱▱▱ 7 of 15

     IT and explicit knowledge · Importance
     Computer systems and knowledge that is written down

     How important are IT systems and written-down knowledge for your success?

     0  Not important
     1  Slightly
     2  Fairly
     3  Very
     4  Decisive
     [0] [1] [2] [3] [4]
     [I don’t know] [Does not apply]
     [◀ Back] [Pause] [Answers]
bot~ ✓ IT and explicit knowledge · Importance: 3 · Very

     30/55 · Structural capital
     ▰▰▰▰▰▰▰▱▱▱▱▱▱▱▱ 7 of 15

     IT and explicit knowledge · Condition today

     How well do your systems and documents serve the work today?

     0  Missing or failing
     1  Sufficient in part
     2  Mostly sufficient
     3  Fully sufficient
     4  More than we need
     [0] [1] [2] [3] [4]
     [I don’t know]
     [◀ Back] [Pause] [Answers]
bot~ ✓ IT and explicit knowledge · Condition today: 3 · Fully sufficient

     31/55 · Structural capital
     ▰▰▰▰▰▰▰▱▱▱▱▱▱▱▱ 7 of 15

     IT and explicit knowledge · Looked after

     How systematically are they maintained: upkeep, backups, a clear place for each document?

     0  Nobody looks after it
     1  Only when there is a problem
     2  Some habits, nobody in charge
     3  Set routine, someone in charge
     4  Set routine, measured and improved
     [0] [1] [2] [3] [4]
     [I don’t know]
     [◀ Back] [Pause] [Answers]
bot~ ✓ IT and explicit knowledge · Looked after: 3 · Set routine, someone in charge

     32/55 · Structural capital
     ▰▰▰▰▰▰▰▰▱▱▱▱▱▱▱ 8 of 15

     Product innovation · Importance
     New or renewed products and services, with their rights

     How important are new or renewed products and services for your success?

     0  Not important
     1  Slightly
     2  Fairly
     3  Very
     4  Decisive
     [0] [1] [2] [3] [4]
     [I don’t know] [Does not apply]
     [◀ Back] [Pause] [Answers]
bot~ ✓ Product innovation · Importance: 3 · Very

     33/55 · Structural capital
     ▰▰▰▰▰▰▰▰▱▱▱▱▱▱▱ 8 of 15

     Product innovation · Condition today

     How strong is your flow of new products and services today?

     0  Missing or failing
     1  Sufficient in part
     2  Mostly sufficient
     3  Fully sufficient
     4  More than we need
     [0] [1] [2] [3] [4]
     [I don’t know]
     [◀ Back] [Pause] [Answers]
bot~ ✓ Product innovation · Condition today: 3 · Fully sufficient

     34/55 · Structural capital
     ▰▰▰▰▰▰▰▰▱▱▱▱▱▱▱ 8 of 15

     Product innovation · Looked after

     How systematically do you manage it: collecting ideas, choosing, developing, protecting?

     0  Nobody looks after it
     1  Only when there is a problem
     2  Some habits, nobody in charge
     3  Set routine, someone in charge
     4  Set routine, measured and improved
     [0] [1] [2] [3] [4]
     [I don’t know]
     [◀ Back] [Pause] [Answers]
bot~ ✓ Product innovation · Looked after: 3 · Set routine, someone in charge

     35/55 · Structural capital
     ▰▰▰▰▰▰▰▰▰▱▱▱▱▱▱ 9 of 15

     Process optimisation and innovation · Importance
     Better or new ways of doing the work

     How important is improving the way you work for your success?

     0  Not important
     1  Slightly
     2  Fairly
     3  Very
     4  Decisive
     [0] [1] [2] [3] [4]
     [I don’t know] [Does not apply]
     [◀ Back] [Pause] [Answers]
bot~ ✓ Process optimisation and innovation · Importance: 3 · Very

     36/55 · Structural capital
     ▰▰▰▰▰▰▰▰▰▱▱▱▱▱▱ 9 of 15

     Process optimisation and innovation · Condition today

     How good are your processes today: quality, time, cost?

     0  Missing or failing
     1  Sufficient in part
     2  Mostly sufficient
     3  Fully sufficient
     4  More than we need
     [0] [1] [2] [3] [4]
     [I don’t know]
     [◀ Back] [Pause] [Answers]
bot~ ✓ Process optimisation and innovation · Condition today: 3 · Fully sufficient

     37/55 · Structural capital
     ▰▰▰▰▰▰▰▰▰▱▱▱▱▱▱ 9 of 15

     Process optimisation and innovation · Looked after

     How systematically do you review and improve them?

     0  Nobody looks after it
     1  Only when there is a problem
     2  Some habits, nobody in charge
     3  Set routine, someone in charge
     4  Set routine, measured and improved
     [0] [1] [2] [3] [4]
     [I don’t know]
     [◀ Back] [Pause] [Answers]
bot~ ✓ Process optimisation and innovation · Looked after: 3 · Set routine, someone in charge

     38/55 · Structural capital
     ▰▰▰▰▰▰▰▰▰▰▱▱▱▱▱ 10 of 15

     Corporate culture · Importance
     Shared values, rules and habits

     How important are shared values and ways of behaving for your success?

     0  Not important
     1  Slightly
     2  Fairly
     3  Very
     4  Decisive
     [0] [1] [2] [3] [4]
     [I don’t know] [Does not apply]
     [◀ Back] [Pause] [Answers]
bot~ ✓ Corporate culture · Importance: 3 · Very

     39/55 · Structural capital
     ▰▰▰▰▰▰▰▰▰▰▱▱▱▱▱ 10 of 15

     Corporate culture · Condition today

     How well does your company culture support the work today?

     0  Missing or failing
     1  Sufficient in part
     2  Mostly sufficient
     3  Fully sufficient
     4  More than we need
     [0] [1] [2] [3] [4]
     [I don’t know]
     [◀ Back] [Pause] [Answers]
bot~ ✓ Corporate culture · Condition today: 3 · Fully sufficient

     40/55 · Structural capital
     ▰▰▰▰▰▰▰▰▰▰▱▱▱▱▱ 10 of 15

     Corporate culture · Looked after

     How systematically do you care for it: stated values, welcome of newcomers, how mistakes are handled?

     0  Nobody looks after it
     1  Only when there is a problem
     2  Some habits, nobody in charge
     3  Set routine, someone in charge
     4  Set routine, measured and improved
     [0] [1] [2] [3] [4]
     [I don’t know]
     [◀ Back] [Pause] [Answers]
bot~ ✓ Corporate culture · Looked after: 3 · Set routine, someone in charge

     Structures: done. 10 of 15, only a third is left. Last: your ties with customers, suppliers, public, funders and partners.

     41/55 · Relational capital
     ▰▰▰▰▰▰▰▰▰▰▰▱▱▱▱ 11 of 15

     Customer relationships · Importance
     Ties with past, present and future customers

     How important are your customer relationships for your success?

     0  Not important
     1  Slightly
     2  Fairly
     3  Very
     4  Decisive
     [0] [1] [2] [3] [4]
     [I don’t know] [Does not apply]
     [◀ Back] [Pause] [Answers]
bot~ ✓ Customer relationships · Importance: 3 · Very

     42/55 · Relational capital
     ▰▰▰▰▰▰▰▰▰▰▰▱▱▱▱ 11 of 15

     Customer relationships · Condition today

     How good are they today: loyalty, satisfaction, access to new customers?

     0  Missing or failing
     1  Sufficient in part
     2  Mostly sufficient
     3  Fully sufficient
     4  More than we need
     [0] [1] [2] [3] [4]
     [I don’t know]
     [◀ Back] [Pause] [Answers]
bot~ ✓ Customer relationships · Condition today: 3 · Fully sufficient

     43/55 · Relational capital
     ▰▰▰▰▰▰▰▰▰▰▰▱▱▱▱ 11 of 15

     Customer relationships · Looked after

     How systematically do you look after them: contact plan, customer file, satisfaction check?

     0  Nobody looks after it
     1  Only when there is a problem
     2  Some habits, nobody in charge
     3  Set routine, someone in charge
     4  Set routine, measured and improved
     [0] [1] [2] [3] [4]
     [I don’t know]
     [◀ Back] [Pause] [Answers]
bot~ ✓ Customer relationships · Looked after: 3 · Set routine, someone in charge

     44/55 · Relational capital
     ▰▰▰▰▰▰▰▰▰▰▰▰▱▱▱ 12 of 15

     Supplier relationships · Importance
     Ties with past, present and future suppliers

     How important are your supplier relationships for your success?

     0  Not important
     1  Slightly
     2  Fairly
     3  Very
     4  Decisive
     [0] [1] [2] [3] [4]
     [I don’t know] [Does not apply]
     [◀ Back] [Pause] [Answers]
bot~ ✓ Supplier relationships · Importance: 3 · Very

     45/55 · Relational capital
     ▰▰▰▰▰▰▰▰▰▰▰▰▱▱▱ 12 of 15

     Supplier relationships · Condition today

     How good are they today: reliability, terms, joint solutions?

     0  Missing or failing
     1  Sufficient in part
     2  Mostly sufficient
     3  Fully sufficient
     4  More than we need
     [0] [1] [2] [3] [4]
     [I don’t know]
     [◀ Back] [Pause] [Answers]
bot~ ✓ Supplier relationships · Condition today: 3 · Fully sufficient

     46/55 · Relational capital
     ▰▰▰▰▰▰▰▰▰▰▰▰▱▱▱ 12 of 15

     Supplier relationships · Looked after

     How systematically do you look after them: selection, evaluation, regular talks?

     0  Nobody looks after it
     1  Only when there is a problem
     2  Some habits, nobody in charge
     3  Set routine, someone in charge
     4  Set routine, measured and improved
     [0] [1] [2] [3] [4]
     [I don’t know]
     [◀ Back] [Pause] [Answers]
bot~ ✓ Supplier relationships · Looked after: 3 · Set routine, someone in charge

     47/55 · Relational capital
     ▰▰▰▰▰▰▰▰▰▰▰▰▰▱▱ 13 of 15

     Public relationships · Importance
     Image and contacts with public, media and authorities

     How important is your standing with the public, local area, media and authorities for your success?

     0  Not important
     1  Slightly
     2  Fairly
     3  Very
     4  Decisive
     [0] [1] [2] [3] [4]
     [I don’t know] [Does not apply]
     [◀ Back] [Pause] [Answers]
bot~ ✓ Public relationships · Importance: 3 · Very

     48/55 · Relational capital
     ▰▰▰▰▰▰▰▰▰▰▰▰▰▱▱ 13 of 15

     Public relationships · Condition today

     How good is your public image and local standing today?

     0  Missing or failing
     1  Sufficient in part
     2  Mostly sufficient
     3  Fully sufficient
     4  More than we need
     [0] [1] [2] [3] [4]
     [I don’t know]
     [◀ Back] [Pause] [Answers]
bot~ ✓ Public relationships · Condition today: 3 · Fully sufficient

     49/55 · Relational capital
     ▰▰▰▰▰▰▰▰▰▰▰▰▰▱▱ 13 of 15

     Public relationships · Looked after

     How systematically do you look after it: messages, events, presence online?

     0  Nobody looks after it
     1  Only when there is a problem
     2  Some habits, nobody in charge
     3  Set routine, someone in charge
     4  Set routine, measured and improved
     [0] [1] [2] [3] [4]
     [I don’t know]
     [◀ Back] [Pause] [Answers]
bot~ ✓ Public relationships · Looked after: 3 · Set routine, someone in charge

     50/55 · Relational capital
     ▰▰▰▰▰▰▰▰▰▰▰▰▰▰▱ 14 of 15

     Investor relationships · Importance
     Ties with owners, banks and funders

     How important are your relationships with owners, banks and funders for your success?

     0  Not important
     1  Slightly
     2  Fairly
     3  Very
     4  Decisive
     [0] [1] [2] [3] [4]
     [I don’t know] [Does not apply]
     [◀ Back] [Pause] [Answers]
bot~ ✓ Investor relationships · Importance: 3 · Very

     51/55 · Relational capital
     ▰▰▰▰▰▰▰▰▰▰▰▰▰▰▱ 14 of 15

     Investor relationships · Condition today

     How good are these relationships today: trust, access to finance?

     0  Missing or failing
     1  Sufficient in part
     2  Mostly sufficient
     3  Fully sufficient
     4  More than we need
     [0] [1] [2] [3] [4]
     [I don’t know]
     [◀ Back] [Pause] [Answers]
bot~ ✓ Investor relationships · Condition today: 3 · Fully sufficient

     52/55 · Relational capital
     ▰▰▰▰▰▰▰▰▰▰▰▰▰▰▱ 14 of 15

     Investor relationships · Looked after

     How systematically do you look after them: regular reporting, planned meetings?

     0  Nobody looks after it
     1  Only when there is a problem
     2  Some habits, nobody in charge
     3  Set routine, someone in charge
     4  Set routine, measured and improved
     [0] [1] [2] [3] [4]
     [I don’t know]
     [◀ Back] [Pause] [Answers]
bot~ ✓ Investor relationships · Looked after: 3 · Set routine, someone in charge

     53/55 · Relational capital
     ▰▰▰▰▰▰▰▰▰▰▰▰▰▰▰ 15 of 15

     Relationships with cooperation partners · Importance
     Ties with research, associations, other firms, the cluster

     How important are partners such as research bodies, associations, other firms or your cluster for your success?

     0  Not important
     1  Slightly
     2  Fairly
     3  Very
     4  Decisive
     [0] [1] [2] [3] [4]
     [I don’t know] [Does not apply]
     [◀ Back] [Pause] [Answers]
bot~ ✓ Relationships with cooperation partners · Importance: 3 · Very

     54/55 · Relational capital
     ▰▰▰▰▰▰▰▰▰▰▰▰▰▰▰ 15 of 15

     Relationships with cooperation partners · Condition today

     How good are these partnerships today: useful, active, balanced?

     0  Missing or failing
     1  Sufficient in part
     2  Mostly sufficient
     3  Fully sufficient
     4  More than we need
     [0] [1] [2] [3] [4]
     [I don’t know]
     [◀ Back] [Pause] [Answers]
bot~ ✓ Relationships with cooperation partners · Condition today: 3 · Fully sufficient

     55/55 · Relational capital
     ▰▰▰▰▰▰▰▰▰▰▰▰▰▰▰ 15 of 15

     Relationships with cooperation partners · Looked after

     How systematically do you look after them: choice of partners, agreements, follow-up?

     0  Nobody looks after it
     1  Only when there is a problem
     2  Some habits, nobody in charge
     3  Set routine, someone in charge
     4  Set routine, measured and improved
     [0] [1] [2] [3] [4]
     [I don’t know]
     [◀ Back] [Pause] [Answers]
bot~ ✓ Relationships with cooperation partners · Looked after: 3 · Set routine, someone in charge

     All 55 questions are answered. Get your result now, or tap a figure below to change that answer.

     Your company
     Company name: left out
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
     [Country] [Sector] [Cluster]
     [Offer] [Customers] [Next three years]
     [Your role]
     [Pause]

bob> [Get my result]
bot~ Before I compute your result, something stands out:

     • for most factors importance, condition and care have the same figure
     • almost all factors have the same condition, or are looked after in the same way

     That may be just right. Do you want to look at your answers again?
     [Look at my answers]
     [▶ They are right: my result]

bob> [Look at my answers]
bot~ All 55 questions are answered. Get your result now, or tap a figure below to change that answer.

     Your company
     Company name: left out
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
     [Country] [Sector] [Cluster]
     [Offer] [Customers] [Next three years]
     [Your role]
     [Pause]

bob> [7 C 3]
bot~ 30/55 · Structural capital
     ▰▰▰▰▰▰▰▱▱▱▱▱▱▱▱ 7 of 15

     IT and explicit knowledge · Condition today

     How well do your systems and documents serve the work today?

     0  Missing or failing
     1  Sufficient in part
     2  Mostly sufficient
     3  Fully sufficient
     4  More than we need
     [0] [1] [2] [✓ 3] [4]
     [I don’t know]
     [▶ Keep it and go on]
     [◀ Back] [Pause] [Answers]

bob> [2]
bot~ ✓ IT and explicit knowledge · Condition today: 2 · Mostly sufficient

     All 55 questions are answered. Get your result now, or tap a figure below to change that answer.

     Your company
     Company name: left out
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
     1 Professional competence: 3 · 3 · 3
     2 Social competence: 3 · 3 · 3
     3 Employee motivation: 3 · 3 · 3
     4 Leadership ability: 3 · 3 · 3

     Structural capital
     5 Internal cooperation and knowledge transfer: 3 · 3 · 3
     6 Management instruments: 3 · 3 · 3
     7 IT and explicit knowledge: 3 · 2 · 3
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
     [7 I 3] [7 C 2] [7 L 3]
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

bob> [Get my result]
bot~ Before I compute your result, something stands out:

     • for most factors importance, condition and care have the same figure
     • almost all factors have the same condition, or are looked after in the same way

     That may be just right. Do you want to look at your answers again?
     [Look at my answers]
     [▶ They are right: my result]

bob> [They are right]
bot~ ✓ Done, thank you. Here is your result.
bot> Your IC-Quick result · 16 January 2013

     Your intangible strengths stand at 74 of 100: fully sufficient.

     What would help most: IT and explicit knowledge.
     [Why 74?]
bot> (picture: Your three capitals)
     Your three capitals

     Human capital: 75, fully sufficient
     Structural capital: 72, fully sufficient
     Relational capital: 75, fully sufficient

     Of 100: from 33 mostly, from 58 fully sufficient, from 92 more than needed. What you called important counts more.
     [Why 75? · Human capital]
     [Why 72? · Structural capital]
     [Why 75? · Relational capital]
bot> (picture: Your portfolio)
     Your portfolio: importance for you, and how well each factor stands today.

     Develop: 7 IT and explicit knowledge

     Stabilise: 1 Professional competence, 2 Social competence, 3 Employee motivation, 4 Leadership ability, 5 Internal cooperation and knowledge transfer, 6 Management instruments, 8 Product innovation, 9 Process optimisation and innovation, 10 Corporate culture, 11 Customer relationships, 12 Supplier relationships, 13 Public relationships, 14 Investor relationships, 15 Relationships with cooperation partners

     You gave almost every factor the same importance, so high and low tell little here.
     [Why?]
bot> What to develop first

     1. IT and explicit knowledge
     importance: 3 · Very
     condition today: 2 · Mostly sufficient
     looked after: 3 · Set routine, someone in charge
     → What would you lose if your main computer failed tonight?
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
bot> (file: ic-quick-2013-01-16.pdf)
     Your report as a PDF: to keep, to print, to pass on. It holds all your answers.

     In another language:
     [Deutsch] [Español] [Français]
bot> How useful is this result to you, from 0 (not at all) to 4 (very)?
     [0] [1] [2] [3] [4]
     [Leave it out]
     [Change an answer]

bob> [Leave it out]
bot~ Which one point would you most like to move in the next six months? A few words are enough; you may leave it out.

     Write it as a message, 300 characters at most.
     [Leave it out]
     [Change an answer]

bob> [Leave it out]
bot~ Thank you, that is noted.

     Your decision 1 of 2

     Share my result with my cluster’s facilitators?

     They would see your answers, your figures and your report, and could prepare the workshop with them. No other company sees any of it.

     Either answer is fine. One tap under /privacy changes it at any time.
     [Yes, share it]
     [No, only for me]

bob> [No, only for me]
bot~ ✓ Noted: no.

     Your decision 2 of 2

     May we remind you of the next steps?

     A few short messages in this chat, on working days. STOP ends them all.

     Either answer is fine. One tap under /privacy changes it at any time.
     [Yes, remind me]
     [No reminders]

bob> [No reminders]
bot~ ✓ Noted: no.

     You finished IC-Quick on 16 January 2013. What would you like to see?
     [My result]
     [My answers]
     [Change an answer]
     [🔎 Compare with others]
     [Ask a colleague]
     [Answer again]
     [Language] [Privacy]

bob> [My answers]
bot~ Your company
     Company name: left out
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
     1 Professional competence: 3 · 3 · 3
     2 Social competence: 3 · 3 · 3
     3 Employee motivation: 3 · 3 · 3
     4 Leadership ability: 3 · 3 · 3

     Structural capital
     5 Internal cooperation and knowledge transfer: 3 · 3 · 3
     6 Management instruments: 3 · 3 · 3
     7 IT and explicit knowledge: 3 · 2 · 3
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
     [▶ Continue] [Change an answer]

bob> [Continue]
bot~ You finished IC-Quick on 16 January 2013. What would you like to see?
     [My result]
     [My answers]
     [Change an answer]
     [🔎 Compare with others]
     [Ask a colleague]
     [Answer again]
     [Language] [Privacy]

bob> [Answer again]
bot~ A new questionnaire begins with the first question. Your earlier answers and result stay kept with their date.
     [Begin a new one]
     [◀ No, back]

bob> [No, back]
bot~ You finished IC-Quick on 16 January 2013. What would you like to see?
     [My result]
     [My answers]
     [Change an answer]
     [🔎 Compare with others]
     [Ask a colleague]
     [Answer again]
     [Language] [Privacy]
