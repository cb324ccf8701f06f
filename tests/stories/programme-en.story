# A programme from both sides: the facilitator fay invites, the manager ana answers and comes, the observer eve sees numbers.

== 2013-01-15 09:00

== programme

fay/en> /start {code for Team}

fay> [let’s go]

fay> [Invite companies]

fay> [1 · Make a code]

ana/en> /start {code}

ana> [let’s go]

ana> Atlantic Bubbles Ltd

== +2 days

ana> [Next week]

ana> /status

ana> [Continue]

ana> (answers 3 to the end)

ana> [Get my result]

ana> [They are right]

ana> [4]

ana> [Leave it out]

ana> [Yes, share]

ana> [Yes, remind me]

ana> /status

fay> /companies

fay> [1]

== +50 days

ana> [Yes, I will come]

fay> /attendance

fay> [Back]

fay> /invite

eve/en> /start {code for Agency}

eve> [let’s go]

eve> [Companies]

== +9 days

fay> /attendance

fay> [Acme was there]

== +5 days

ana> [My measures]
