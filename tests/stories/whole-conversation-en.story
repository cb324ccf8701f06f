# A manager fills in IC-Quick from the first word to the result: the worked example of the scoring specification.

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

ana> [10–49]
bot~ ✓ People: 10–49

     3/55 · Your company

     How old is your company?
     [Under 3 years] [3–5 years]
     [6–10 years] [11–20 years]
     [Over 20 years]
     [I don’t know]
     [◀ Back] [Pause] [Answers]

ana> [6–10 years]
bot~ ✓ Age: 6–10 years

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

ana> [France]
bot~ ✓ Country: France

     4/55 · Your company

     In which region?
     [Pays de la Loire] [Bretagne]
     [Île-de-France] [Alsace]
     [Aquitaine] [Auvergne]
     [Basse-Normandie] [Bourgogne]
     [Centre-Val de Loire] [Champagne-Ardenne]
     [Corse] [Franche-Comté]
     [Haute-Normandie] [Languedoc-Roussillon]
     [Limousin] [Lorraine]
     [Midi-Pyrénées] [Nord-Pas de Calais]
     [Picardie] [Poitou-Charentes]
     [Provence-Alpes-Côte d’Azur] [Rhône-Alpes]
     [Guadeloupe] [Guyane]
     [La Réunion] [Martinique]
     [Mayotte]
     [I don’t know]
     [◀ Back] [Pause] [Answers]

ana> [Pays de la Loire]
bot~ ✓ Region: Pays de la Loire

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

ana> [Research and development, incl. biotech]
bot~ ✓ Sector: Research and development, incl. biotech

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

ana> [Both]
bot~ ✓ Offer: Both

     8/55 · Your company

     Who are your main customers?
     [Businesses] [Consumers]
     [Public bodies] [A mix of these]
     [I don’t know]
     [◀ Back] [Pause] [Answers]

ana> [Businesses]
bot~ ✓ Customers: Businesses

     9/55 · Your company

     What matters most in the next three years?
     [Growth]
     [New offers]
     [Lower cost]
     [Going abroad]
     [Stability or handover]
     [I don’t know]
     [◀ Back] [Pause] [Answers]

ana> [Growth]
bot~ ✓ Next three years: Growth

     10/55 · Your company

     What is your role?
     [Owner or CEO]
     [Other executive]
     [Manager]
     [Other]
     [I don’t know]
     [◀ Back] [Pause] [Answers]

ana> [Owner or CEO]
bot~ ✓ Your role: Owner or CEO

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

ana> [3]
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

ana> [2]
bot~ ✓ Professional competence · Looked after: 2 · Some habits, nobody in charge

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

ana> [3]
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

ana> [3]
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

ana> [1]
bot~ ✓ Social competence · Looked after: 1 · Only when there is a problem

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

ana> [4]
bot~ ✓ Employee motivation · Importance: 4 · Decisive

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

ana> [2]
bot~ ✓ Employee motivation · Condition today: 2 · Mostly sufficient

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

ana> [1]
bot~ ✓ Employee motivation · Looked after: 1 · Only when there is a problem

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

ana> [3]
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

ana> [2]
bot~ ✓ Leadership ability · Condition today: 2 · Mostly sufficient

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

ana> [2]
bot~ ✓ Leadership ability · Looked after: 2 · Some habits, nobody in charge

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

ana> [4]
bot~ ✓ Internal cooperation and knowledge transfer · Importance: 4 · Decisive

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

ana> [1]
bot~ ✓ Internal cooperation and knowledge transfer · Condition today: 1 · Sufficient in part

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

ana> [1]
bot~ ✓ Internal cooperation and knowledge transfer · Looked after: 1 · Only when there is a problem

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

ana> [2]
bot~ ✓ Management instruments · Importance: 2 · Fairly

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

ana> [2]
bot~ ✓ Management instruments · Condition today: 2 · Mostly sufficient

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

ana> [2]
bot~ ✓ Management instruments · Looked after: 2 · Some habits, nobody in charge

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

ana> [3]
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

ana> [3]
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

ana> [3]
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

ana> [4]
bot~ ✓ Product innovation · Importance: 4 · Decisive

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

ana> [3]
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

ana> [3]
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

ana> [2]
bot~ ✓ Process optimisation and innovation · Importance: 2 · Fairly

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

ana> [1]
bot~ ✓ Process optimisation and innovation · Condition today: 1 · Sufficient in part

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

ana> [0]
bot~ ✓ Process optimisation and innovation · Looked after: 0 · Nobody looks after it

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

ana> [3]
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

ana> [3]
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

ana> [1]
bot~ ✓ Corporate culture · Looked after: 1 · Only when there is a problem

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

ana> [4]
bot~ ✓ Customer relationships · Importance: 4 · Decisive

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

ana> [3]
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

ana> [3]
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

ana> [2]
bot~ ✓ Supplier relationships · Importance: 2 · Fairly

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

ana> [3]
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

ana> [2]
bot~ ✓ Supplier relationships · Looked after: 2 · Some habits, nobody in charge

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

ana> [1]
bot~ ✓ Public relationships · Importance: 1 · Slightly

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

ana> [1]
bot~ ✓ Public relationships · Condition today: 1 · Sufficient in part

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

ana> [1]
bot~ ✓ Public relationships · Looked after: 1 · Only when there is a problem

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

ana> [2]
bot~ ✓ Investor relationships · Importance: 2 · Fairly

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

ana> [4]
bot~ ✓ Investor relationships · Condition today: 4 · More than we need

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

ana> [3]
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

ana> [3]
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

ana> [2]
bot~ ✓ Relationships with cooperation partners · Condition today: 2 · Mostly sufficient

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

ana> [I don’t know]
bot~ ✓ Relationships with cooperation partners · Looked after: I don’t know

     All 55 questions are answered. Get your result now, or tap a figure below to change that answer.

     Your company
     Company name: Atlantic Bubbles Ltd
     People: 10–49
     Age: 6–10 years
     Country: France
     Region: Pays de la Loire
     Sector: Research and development, incl. biotech
     Cluster: left out
     Offer: Both
     Customers: Businesses
     Next three years: Growth
     Your role: Owner or CEO

     Human capital
     1 Professional competence: 4 · 3 · 2
     2 Social competence: 3 · 3 · 1
     3 Employee motivation: 4 · 2 · 1
     4 Leadership ability: 3 · 2 · 2

     Structural capital
     5 Internal cooperation and knowledge transfer: 4 · 1 · 1
     6 Management instruments: 2 · 2 · 2
     7 IT and explicit knowledge: 3 · 3 · 3
     8 Product innovation: 4 · 3 · 3
     9 Process optimisation and innovation: 2 · 1 · 0
     10 Corporate culture: 3 · 3 · 1

     Relational capital
     11 Customer relationships: 4 · 3 · 3
     12 Supplier relationships: 2 · 3 · 2
     13 Public relationships: 1 · 1 · 1
     14 Investor relationships: 2 · 4 · 3
     15 Relationships with cooperation partners: 3 · 2 · ?

     Importance · condition today · looked after, each from 0 to 4; ? = I don’t know
     [▶ Get my result]
     [1 I 4] [1 C 3] [1 L 2]
     [2 I 3] [2 C 3] [2 L 1]
     [3 I 4] [3 C 2] [3 L 1]
     [4 I 3] [4 C 2] [4 L 2]
     [5 I 4] [5 C 1] [5 L 1]
     [6 I 2] [6 C 2] [6 L 2]
     [7 I 3] [7 C 3] [7 L 3]
     [8 I 4] [8 C 3] [8 L 3]
     [9 I 2] [9 C 1] [9 L 0]
     [10 I 3] [10 C 3] [10 L 1]
     [11 I 4] [11 C 3] [11 L 3]
     [12 I 2] [12 C 3] [12 L 2]
     [13 I 1] [13 C 1] [13 L 1]
     [14 I 2] [14 C 4] [14 L 3]
     [15 I 3] [15 C 2] [15 L ?]
     [Company name] [People] [Age]
     [Country] [Region] [Sector]
     [Cluster] [Offer] [Customers]
     [Next three years] [Your role]
     [Pause]

ana> [Get my result]
bot~ ✓ Done, thank you. Here is your result.
bot> Your IC-Quick result · Atlantic Bubbles Ltd · 15 January 2013

     Your intangible strengths stand at 56 of 100: mostly sufficient.
     Strongest: Relational capital (66).

     What would help most: Internal cooperation and knowledge transfer.
     [Why 56?]
bot> (picture: Your three capitals)
     Your three capitals

     Human capital: 54, mostly sufficient
     Structural capital: 52, mostly sufficient
     Relational capital: 66, fully sufficient

     Of 100: from 33 mostly, from 58 fully sufficient, from 92 more than needed. What you called important counts more.
     [Why 54? · Human capital]
     [Why 52? · Structural capital]
     [Why 66? · Relational capital]
bot> (picture: Your portfolio)
     Your portfolio: importance for you, and how well each factor stands today.

     Develop: 2 Social competence, 3 Employee motivation, 4 Leadership ability, 5 Internal cooperation and knowledge transfer, 10 Corporate culture, 15 Relationships with cooperation partners

     Stabilise: 1 Professional competence, 7 IT and explicit knowledge, 8 Product innovation, 11 Customer relationships

     Analyse: 6 Management instruments, 9 Process optimisation and innovation, 13 Public relationships

     No action: 12 Supplier relationships, 14 Investor relationships
     [Why?]
bot> What to develop first

     1. Internal cooperation and knowledge transfer
     importance: 4 · Decisive
     condition today: 1 · Sufficient in part
     looked after: 1 · Only when there is a problem
     → What does one colleague know that nobody else could do next week?

     2. Employee motivation
     importance: 4 · Decisive
     condition today: 2 · Mostly sufficient
     looked after: 1 · Only when there is a problem
     → When did you last ask your people what would make them stay?

     3. Leadership ability
     importance: 3 · Very
     condition today: 2 · Mostly sufficient
     looked after: 2 · Some habits, nobody in charge
     → Who could lead for three months if you were away?
     [Why?]
bot> What carries you

     ✓ Product innovation
     ✓ Customer relationships
     ✓ Professional competence

     Fragile: Social competence, Corporate culture. Good today, but hardly anybody looks after them, so they may slip.
     [Why?]
bot> How far this goes

     • It is one person’s view on one day, not an audit. Ask a colleague: the differences are worth a talk.
     • The questions are a rebuild in the spirit of IC-Quick, not the original form.
     • 1 rating is missing; a missing one is never counted as zero.

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

ana> [4]
bot~ Which one point would you most like to move in the next six months? A few words are enough; you may leave it out.

     Write it as a message, 300 characters at most.
     [Leave it out]
     [Change an answer]

ana> One page on who knows what
bot> Thank you, that is noted.

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

ana> /start
bot> You finished IC-Quick on 15 January 2013. What would you like to see?
     [My result]
     [My answers]
     [Change an answer]
     [🔎 Compare with others]
     [Ask a colleague]
     [Answer again]
     [Language] [Privacy]

== +2 days

ana> /privacy
bot> Privacy notice

     Who is responsible: Cluster House. Contact: privacy@example.org.

     What is kept: the number of this chat, your language, your answers with their times, your consent, and the result computed from them. No name, no phone number, no address, unless you write one into an answer.

     What for: to put the questions, to let you pause and go on, and to compute your result. Your company’s name, if you give it, only stands on your own result.

     Who sees it: you. Nobody else receives your answers or your result unless you agree to it in this chat. Telegram carries the messages and keeps them in your chat under its own terms; bot chats are not end-to-end encrypted.

     How long: an unfinished questionnaire 90 days after your last answer, a finished one 36 months; you are told two weeks before, unless you stopped all reminders.

     Your rights: you may see, correct, take with you or have erased what is kept about you, and complain to a data-protection authority. /export gives you all of it at once; /delete erases everything, after one question; STOP ends all reminders at once; for anything else ask the contact above.

     The questionnaire is a rebuild in the spirit of IC-Quick, not the original form of the CADIC project.

     Your decisions
     ✓ facilitators see my result: yes, since 15 January 2013
     – comparison without my name: not decided, so no
     – companies to exchange with: not decided, so no
     ✓ reminders of the next steps: yes, since 15 January 2013
     [Withdraw: facilitators see my result]
     [Allow: comparison without my name]
     [Allow: companies to exchange with]
     [Withdraw: reminders of the next steps]
     [◀ Back]

ana> [Withdraw: facilitators]
bot~ ✓ Withdrawn, from this moment on: facilitators see my result.

     Your decisions
     ✗ facilitators see my result: no, since 17 January 2013
     – comparison without my name: not decided, so no
     – companies to exchange with: not decided, so no
     ✓ reminders of the next steps: yes, since 15 January 2013
     [Allow: facilitators see my result]
     [Allow: comparison without my name]
     [Allow: companies to exchange with]
     [Withdraw: reminders of the next steps]
     [◀ Back]

ana> [Allow: comparison]
bot~ Use my answers, without my name, in comparison groups, and show me the comparison?

     Only middle values of groups large enough are shown, never those of one company.

     Either answer is fine. One tap under /privacy changes it at any time.
     [Yes, compare]
     [No, do not compare]

ana> [Yes, compare]
bot~ ✓ Noted: yes.

     Your decision 2 of 2

     May we look for companies to exchange practice with? Your strong points may be mentioned; names only if both sides agree.

     A proposal says what the other side is good at, not who it is.

     Either answer is fine. One tap under /privacy changes it at any time.
     [Yes, look for some]
     [No, thank you]

ana> STOP
bot> All reminders are off. Your answers stay kept, and you can go on whenever you like with /start.
     [▶ Continue] [Change an answer]
     [Turn reminders on again]

ana> /privacy
bot> Privacy notice

     Who is responsible: Cluster House. Contact: privacy@example.org.

     What is kept: the number of this chat, your language, your answers with their times, your consent, and the result computed from them. No name, no phone number, no address, unless you write one into an answer.

     What for: to put the questions, to let you pause and go on, and to compute your result. Your company’s name, if you give it, only stands on your own result.

     Who sees it: you. Nobody else receives your answers or your result unless you agree to it in this chat. Telegram carries the messages and keeps them in your chat under its own terms; bot chats are not end-to-end encrypted.

     How long: an unfinished questionnaire 90 days after your last answer, a finished one 36 months; you are told two weeks before, unless you stopped all reminders.

     Your rights: you may see, correct, take with you or have erased what is kept about you, and complain to a data-protection authority. /export gives you all of it at once; /delete erases everything, after one question; STOP ends all reminders at once; for anything else ask the contact above.

     The questionnaire is a rebuild in the spirit of IC-Quick, not the original form of the CADIC project.

     Your decisions
     ✗ facilitators see my result: no, since 17 January 2013
     ✓ comparison without my name: yes, since 17 January 2013
     – companies to exchange with: not decided, so no
     ✗ reminders of the next steps: no, since you wrote STOP
     [Allow: facilitators see my result]
     [Withdraw: comparison without my name]
     [Allow: companies to exchange with]
     [Allow: reminders of the next steps]
     [◀ Back]

ana> [Back]
bot~ You finished IC-Quick on 15 January 2013. What would you like to see?
     [My result]
     [My answers]
     [Change an answer]
     [🔎 Compare with others]
     [Ask a colleague]
     [Answer again]
     [Language] [Privacy]
