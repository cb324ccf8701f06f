# A manager who tries everything: other buttons, other words, breaks, another language, and comes to the end.

== 2013-01-15 18:40

eve/en-GB> hello?
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

eve> [Read the whole notice]
bot~ Privacy notice

     Who is responsible: Cluster House. Contact: privacy@example.org.

     What is kept: the number of this chat, your language, your answers with their times, your consent, and the result computed from them. No name, no phone number, no address, unless you write one into an answer.

     What for: to put the questions, to let you pause and go on, and to compute your result. Your company’s name, if you give it, only stands on your own result.

     Who sees it: you. Nobody else receives your answers or your result unless you agree to it in this chat. Telegram carries the messages and keeps them in your chat under its own terms; bot chats are not end-to-end encrypted.

     How long: an unfinished questionnaire 90 days after your last answer, a finished one 36 months; you are told two weeks before, unless you stopped all reminders.

     Your rights: you may see, correct, take with you or have erased what is kept about you, and complain to a data-protection authority. /export gives you all of it at once; /delete erases everything, after one question; STOP ends all reminders at once; for anything else ask the contact above.

     The questionnaire is a rebuild in the spirit of IC-Quick, not the original form of the CADIC project.
     [◀ Back]

eve> [Back]
bot~ IC-Quick: the intangible strengths of your company

     • 55 short questions, about ten minutes, pause whenever you like
     • at once: a picture of your strengths and of what to develop first
     • only you see it; nothing is passed on without your yes

     Privacy in short: your answers are stored to make your result, under a number and not under your name. You can stop at any time.

     I have read this short privacy notice and want to start:
     [▶ Yes, let’s go]
     [Read the whole notice]
     [Deutsch] [✓ English]
     [Español] [Français]

eve> (a sticker)
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

eve> [let’s go]
bot~ 1/55 · Your company

     Which company name should your report show? It is optional and never used in comparisons.

     Write it as a message, 60 characters at most.
     [Leave it out]
     [◀ Back] [Pause]

eve> A company name that is much longer than anybody would want to read on the cover of a report
bot> At most 60 characters fit here; yours has 91. Please shorten it.

     1/55 · Your company

     Which company name should your report show? It is optional and never used in comparisons.

     Write it as a message, 60 characters at most.
     [Leave it out]
     [◀ Back] [Pause]

eve> Loire <b>Sensors</b> & Co
bot> ✓ Company name: Loire <b>Sensors</b> & Co

     2/55 · Your company

     How many people work in your company?
     [1–9] [10–49]
     [50–249] [250 or more]
     [I don’t know]
     [◀ Back] [Pause] [Answers]

eve> three
bot> Please tap one of the buttons below the question; a text cannot be counted here.

     2/55 · Your company

     How many people work in your company?
     [1–9] [10–49]
     [50–249] [250 or more]
     [I don’t know]
     [◀ Back] [Pause] [Answers]

eve> [10–49]
bot~ ✓ People: 10–49

     3/55 · Your company

     How old is your company?
     [Under 3 years] [3–5 years]
     [6–10 years] [11–20 years]
     [Over 20 years]
     [I don’t know]
     [◀ Back] [Pause] [Answers]

eve> [10–49] on 4
bot~ 3/55 · Your company

     How old is your company?
     [Under 3 years] [3–5 years]
     [6–10 years] [11–20 years]
     [Over 20 years]
     [I don’t know]
     [◀ Back] [Pause] [Answers]

eve> [Back]
bot~ 2/55 · Your company

     How many people work in your company?
     [1–9] [✓ 10–49]
     [50–249] [250 or more]
     [I don’t know]
     [▶ Keep it and go on]
     [◀ Back] [Pause] [Answers]

eve> [Keep it and go on]
bot~ 3/55 · Your company

     How old is your company?
     [Under 3 years] [3–5 years]
     [6–10 years] [11–20 years]
     [Over 20 years]
     [I don’t know]
     [◀ Back] [Pause] [Answers]

eve> [3–5 years]
bot~ ✓ Age: 3–5 years

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

eve> [Spain]
bot~ ✓ Country: Spain

     4/55 · Your company

     In which region or province? It is optional.

     Write it as a message, 60 characters at most.
     [Leave it out]
     [◀ Back] [Pause] [Answers]

eve> Navarra
bot> ✓ Region: Navarra

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
# She knows nothing of the details that are left, and the first factor does not apply.

eve> [don’t know]
bot~ ✓ Sector: I don’t know

     6/55 · Your company

     Which cluster or network invited you? Leave it out if nobody did.

     Write it as a message, 60 characters at most.
     [Leave it out]
     [◀ Back] [Pause] [Answers]

eve> [Leave it out]
bot~ ✓ Cluster: left out

     7/55 · Your company

     What do you mainly sell?
     [Products] [Services] [Both]
     [I don’t know]
     [◀ Back] [Pause] [Answers]

eve> * 4 [don’t know]
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

eve> [All of it]
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

eve> [Does not apply]
bot~ ✓ Professional competence · Importance: Does not apply

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

eve> [4]
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

eve> [Pause]
bot~ Paused at 15/55. Every answer is kept. Come back whenever you like: tap Continue, any older button, or write /start.

     Go on whenever you like. Shall I remind you? Choose a moment (time in Paris).
     [▶ Continue]
     [Tomorrow, 09:30]
     [On Monday 21 January, 09:30]
     [Language] [Answers]

== +2 days

eve> /status
bot> 14 of 55 questions are done, 41 are left.
     [▶ Continue] [Answers]

eve> [Continue]
bot~ 15/55 · Human capital
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

eve> /language
bot> Which language shall we speak? Nothing you have answered is lost.
     [Deutsch] [✓ English]
     [Español] [Français]

eve> [Français]
bot~ 15/55 · Capital humain
     ▰▰▱▱▱▱▱▱▱▱▱▱▱▱▱ 2 sur 15

     Compétences relationnelles · État actuel

     Où en êtes-vous aujourd’hui, dans l’équipe et vis-à-vis de l’extérieur ?

     0  Inexistant ou défaillant
     1  Suffisant en partie
     2  Suffisant pour l’essentiel
     3  Pleinement suffisant
     4  Au-delà de nos besoins
     [0] [1] [2] [3] [4]
     [Je ne sais pas]
     [◀ Retour] [Pause] [Réponses]

eve> [3]
bot~ ✓ Compétences relationnelles · État actuel : 3 · Pleinement suffisant

     16/55 · Capital humain
     ▰▰▱▱▱▱▱▱▱▱▱▱▱▱▱ 2 sur 15

     Compétences relationnelles · Suivi

     De quelle manière développez-vous ce point : entretiens de retour, accompagnement, règlement des désaccords ?

     0  Personne ne s’en occupe
     1  Seulement en cas de problème
     2  Quelques habitudes, sans responsable
     3  Méthode établie, avec un responsable
     4  Méthode établie, mesurée et améliorée
     [0] [1] [2] [3] [4]
     [Je ne sais pas]
     [◀ Retour] [Pause] [Réponses]

eve> /language
bot> Quelle langue souhaitez-vous ? Rien de ce que vous avez répondu n’est perdu.
     [Deutsch] [English]
     [Español] [✓ Français]

eve> [English]
bot~ 16/55 · Human capital
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

eve> STOP
bot> All reminders are off. Your answers stay kept, and you can go on whenever you like with /start.
     [▶ Continue] [Answers]
     [Turn reminders on again]

eve> [Turn reminders on again]
bot! Reminders are on again.
bot~ 16/55 · Human capital
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

eve> /back
bot> 15/55 · Human capital
     ▰▰▱▱▱▱▱▱▱▱▱▱▱▱▱ 2 of 15

     Social competence · Condition today

     How good is this today, inside the team and towards outsiders?

     0  Missing or failing
     1  Sufficient in part
     2  Mostly sufficient
     3  Fully sufficient
     4  More than we need
     [0] [1] [2] [✓ 3] [4]
     [I don’t know]
     [▶ Keep it and go on]
     [◀ Back] [Pause] [Answers]

eve> /back
bot> 14/55 · Human capital
     ▰▰▱▱▱▱▱▱▱▱▱▱▱▱▱ 2 of 15

     Social competence · Importance
     Getting on with others, open discussion, learning, adapting

     How important is it for your success that people get on, talk openly and adapt?

     0  Not important
     1  Slightly
     2  Fairly
     3  Very
     4  Decisive
     [0] [1] [2] [3] [✓ 4]
     [I don’t know] [Does not apply]
     [▶ Keep it and go on]
     [◀ Back] [Pause] [Answers]

eve> [1]
bot~ ✓ Social competence · Importance: 1 · Slightly

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

eve> /dance
bot> I do not know this command. /help lists what I can do.
bot> 16/55 · Human capital
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

eve> [Leave it out] on 5
bot! This button is from before. Here is where you are now.
bot~ 16/55 · Human capital
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
