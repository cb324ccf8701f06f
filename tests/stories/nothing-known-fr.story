# Quelqu’un ne sait rien, ou n’est concerné par rien : le résultat le dit sans inventer de chiffre.

== 2013-01-16 10:00

zoe/fr> /start
bot> IC-Quick : les forces immatérielles de votre entreprise

     • 55 questions courtes, dix minutes environ, pause à tout moment
     • tout de suite : une image de vos forces et de ce qu’il faut développer d’abord
     • personne d’autre ne la voit ; rien n’est transmis sans votre accord

     Confidentialité en bref : vos réponses sont conservées pour établir votre résultat, sous un numéro et non sous votre nom. Vous pouvez arrêter à tout moment.

     J’ai lu cette courte notice de confidentialité et je souhaite commencer :
     [▶ Oui, c’est parti]
     [Lire la notice entière]
     [Deutsch] [English]
     [Español] [✓ Français]

zoe> [c’est parti]
bot~ 1/55 · Votre entreprise

     Quel nom d’entreprise doit figurer sur votre rapport ? C’est facultatif et jamais utilisé dans les comparaisons.

     Écrivez-le dans un message, 60 caractères au plus.
     [Passer]
     [◀ Retour] [Pause]

zoe> [Passer]
bot~ ✓ Nom de l’entreprise : passé

     2/55 · Votre entreprise

     Combien de personnes travaillent dans votre entreprise ?
     [1 à 9] [10 à 49]
     [50 à 249] [250 ou plus]
     [Je ne sais pas]
     [◀ Retour] [Pause] [Réponses]

zoe> * 4 [Je ne sais pas]
bot~ ✓ Effectif : Je ne sais pas

     3/55 · Votre entreprise

     Quel âge a votre entreprise ?
     [Moins de 3 ans] [3 à 5 ans]
     [6 à 10 ans] [11 à 20 ans]
     [Plus de 20 ans]
     [Je ne sais pas]
     [◀ Retour] [Pause] [Réponses]
bot~ ✓ Âge : Je ne sais pas

     4/55 · Votre entreprise

     Où est-elle installée ?
     [France] [Allemagne]
     [Espagne] [Italie]
     [Portugal] [Royaume-Uni]
     [Grèce] [Belgique]
     [Pays-Bas] [Irlande]
     [Autriche] [Suisse]
     [Un autre pays]
     [Je ne sais pas]
     [◀ Retour] [Pause] [Réponses]
bot~ ✓ Pays : Je ne sais pas

     5/55 · Votre entreprise

     Quel secteur vous correspond le mieux ?
     [Agriculture, mer, alimentation]
     [Pharmacie, produits de santé]
     [Autre industrie]
     [Énergie, eau, environnement]
     [Construction]
     [Commerce, hôtels, restaurants]
     [Transport, logistique]
     [Logiciel, numérique, télécoms, médias]
     [Finance, assurance]
     [Ingénierie, conseil, droit, marketing, design]
     [Recherche et développement, dont biotech]
     [Éducation, santé, social, culture]
     [Autres services]
     [Je ne sais pas]
     [◀ Retour] [Pause] [Réponses]
bot~ ✓ Secteur : Je ne sais pas

     6/55 · Votre entreprise

     Quel pôle ou réseau vous a invité ? Passez si personne ne vous a invité.

     Écrivez-le dans un message, 60 caractères au plus.
     [Passer]
     [◀ Retour] [Pause] [Réponses]

zoe> [Passer]
bot~ ✓ Pôle : passé

     7/55 · Votre entreprise

     Que vendez-vous surtout ?
     [Des produits] [Des services] [Les deux]
     [Je ne sais pas]
     [◀ Retour] [Pause] [Réponses]

zoe> * 4 [Je ne sais pas]
bot~ ✓ Offre : Je ne sais pas

     8/55 · Votre entreprise

     Qui sont vos principaux clients ?
     [Des entreprises] [Des particuliers]
     [Des organismes publics] [Un peu de tout]
     [Je ne sais pas]
     [◀ Retour] [Pause] [Réponses]
bot~ ✓ Clients : Je ne sais pas

     9/55 · Votre entreprise

     Qu’est-ce qui compte le plus pour les trois ans à venir ?
     [La croissance]
     [De nouvelles offres]
     [Des coûts plus bas]
     [L’international]
     [La stabilité ou la transmission]
     [Je ne sais pas]
     [◀ Retour] [Pause] [Réponses]
bot~ ✓ Trois ans à venir : Je ne sais pas

     10/55 · Votre entreprise

     Quelle est votre fonction ?
     [Dirigeant ou propriétaire]
     [Autre membre de la direction]
     [Cadre]
     [Autre]
     [Je ne sais pas]
     [◀ Retour] [Pause] [Réponses]
bot~ ✓ Votre fonction : Je ne sais pas

     Combien de temps avez-vous maintenant ? Je m’arrête à la fin d’une partie, et vous choisissez quand reprendre.

     2 minutes : Capital humain, 12 questions
     5 minutes : Capital humain, Capital structurel, 30 questions
     Tout : 45 questions, 7 minutes environ

     Estimé à 9 secondes par question.
     [2 minutes] [5 minutes] [Tout]
     [◀ Retour] [Pause] [Réponses]

zoe> [Tout]
bot~ Votre entreprise est notée, merci. Voici 15 facteurs, trois touches chacun, en pensant à votre activité et à vos projets. D’abord : ce que les personnes apportent, et emportent en partant.

     11/55 · Capital humain
     ▰▱▱▱▱▱▱▱▱▱▱▱▱▱▱ 1 sur 15

     Compétences professionnelles · Importance
     Savoir-faire issu de la formation, des études et de l’expérience

     Quelle importance ont les compétences et l’expérience professionnelles de vos équipes pour votre réussite ?

     0  Pas important
     1  Peu important
     2  Assez important
     3  Très important
     4  Décisif
     [0] [1] [2] [3] [4]
     [Je ne sais pas] [Ne nous concerne pas]
     [◀ Retour] [Pause] [Réponses]

zoe> * 12 [Je ne sais pas]
bot~ ✓ Compétences professionnelles · Importance : Je ne sais pas

     12/55 · Capital humain
     ▰▱▱▱▱▱▱▱▱▱▱▱▱▱▱ 1 sur 15

     Compétences professionnelles · État actuel

     Les compétences actuelles couvrent-elles bien les besoins de votre activité ?

     0  Inexistant ou défaillant
     1  Suffisant en partie
     2  Suffisant pour l’essentiel
     3  Pleinement suffisant
     4  Au-delà de nos besoins
     [0] [1] [2] [3] [4]
     [Je ne sais pas]
     [◀ Retour] [Pause] [Réponses]
bot~ ✓ Compétences professionnelles · État actuel : Je ne sais pas

     13/55 · Capital humain
     ▰▱▱▱▱▱▱▱▱▱▱▱▱▱▱ 1 sur 15

     Compétences professionnelles · Suivi

     De quelle manière planifiez-vous et suivez-vous la formation et l’apprentissage sur le terrain ?

     0  Personne ne s’en occupe
     1  Seulement en cas de problème
     2  Quelques habitudes, sans responsable
     3  Méthode établie, avec un responsable
     4  Méthode établie, mesurée et améliorée
     [0] [1] [2] [3] [4]
     [Je ne sais pas]
     [◀ Retour] [Pause] [Réponses]
bot~ ✓ Compétences professionnelles · Suivi : Je ne sais pas

     14/55 · Capital humain
     ▰▰▱▱▱▱▱▱▱▱▱▱▱▱▱ 2 sur 15

     Compétences relationnelles · Importance
     Bien travailler avec autrui, dialoguer, apprendre, s’adapter

     Quelle importance a, pour votre réussite, la capacité de vos équipes à s’entendre, à dialoguer et à s’adapter ?

     0  Pas important
     1  Peu important
     2  Assez important
     3  Très important
     4  Décisif
     [0] [1] [2] [3] [4]
     [Je ne sais pas] [Ne nous concerne pas]
     [◀ Retour] [Pause] [Réponses]
bot~ ✓ Compétences relationnelles · Importance : Je ne sais pas

     15/55 · Capital humain
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
bot~ ✓ Compétences relationnelles · État actuel : Je ne sais pas

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
bot~ ✓ Compétences relationnelles · Suivi : Je ne sais pas

     17/55 · Capital humain
     ▰▰▰▱▱▱▱▱▱▱▱▱▱▱▱ 3 sur 15

     Motivation des collaborateurs · Importance
     Engagement, sens des responsabilités, envie de partager

     Quelle importance ont la motivation et l’engagement de vos collaborateurs pour votre réussite ?

     0  Pas important
     1  Peu important
     2  Assez important
     3  Très important
     4  Décisif
     [0] [1] [2] [3] [4]
     [Je ne sais pas] [Ne nous concerne pas]
     [◀ Retour] [Pause] [Réponses]
bot~ ✓ Motivation des collaborateurs · Importance : Je ne sais pas

     18/55 · Capital humain
     ▰▰▰▱▱▱▱▱▱▱▱▱▱▱▱ 3 sur 15

     Motivation des collaborateurs · État actuel

     Quel est aujourd’hui le niveau de motivation et d’engagement de vos collaborateurs ?

     0  Inexistant ou défaillant
     1  Suffisant en partie
     2  Suffisant pour l’essentiel
     3  Pleinement suffisant
     4  Au-delà de nos besoins
     [0] [1] [2] [3] [4]
     [Je ne sais pas]
     [◀ Retour] [Pause] [Réponses]
bot~ ✓ Motivation des collaborateurs · État actuel : Je ne sais pas

     19/55 · Capital humain
     ▰▰▰▱▱▱▱▱▱▱▱▱▱▱▱ 3 sur 15

     Motivation des collaborateurs · Suivi

     De quelle manière vous en occupez-vous : entretiens réguliers, baromètre interne, reconnaissance, perspectives ?

     0  Personne ne s’en occupe
     1  Seulement en cas de problème
     2  Quelques habitudes, sans responsable
     3  Méthode établie, avec un responsable
     4  Méthode établie, mesurée et améliorée
     [0] [1] [2] [3] [4]
     [Je ne sais pas]
     [◀ Retour] [Pause] [Réponses]
bot~ ✓ Motivation des collaborateurs · Suivi : Je ne sais pas

     20/55 · Capital humain
     ▰▰▰▰▱▱▱▱▱▱▱▱▱▱▱ 4 sur 15

     Capacité à diriger · Importance
     Donner un cap, convaincre, décider, faire grandir

     Quelle importance a la qualité de l’encadrement pour votre réussite ?

     0  Pas important
     1  Peu important
     2  Assez important
     3  Très important
     4  Décisif
     [0] [1] [2] [3] [4]
     [Je ne sais pas] [Ne nous concerne pas]
     [◀ Retour] [Pause] [Réponses]
bot~ ✓ Capacité à diriger · Importance : Je ne sais pas

     21/55 · Capital humain
     ▰▰▰▰▱▱▱▱▱▱▱▱▱▱▱ 4 sur 15

     Capacité à diriger · État actuel

     Les responsables savent-ils fixer un cap, l’expliquer et entraîner les équipes ?

     0  Inexistant ou défaillant
     1  Suffisant en partie
     2  Suffisant pour l’essentiel
     3  Pleinement suffisant
     4  Au-delà de nos besoins
     [0] [1] [2] [3] [4]
     [Je ne sais pas]
     [◀ Retour] [Pause] [Réponses]
bot~ ✓ Capacité à diriger · État actuel : Je ne sais pas

     22/55 · Capital humain
     ▰▰▰▰▱▱▱▱▱▱▱▱▱▱▱ 4 sur 15

     Capacité à diriger · Suivi

     De quelle manière formez-vous les responsables et préparez-vous leur relève ?

     0  Personne ne s’en occupe
     1  Seulement en cas de problème
     2  Quelques habitudes, sans responsable
     3  Méthode établie, avec un responsable
     4  Méthode établie, mesurée et améliorée
     [0] [1] [2] [3] [4]
     [Je ne sais pas]
     [◀ Retour] [Pause] [Réponses]
bot~ ✓ Capacité à diriger · Suivi : Je ne sais pas

     Les personnes : terminé. 4 facteurs sur 15, c’est bien parti. Ensuite : ce qui reste dans l’entreprise le soir : méthodes, outils, culture.

     23/55 · Capital structurel
     ▰▰▰▰▰▱▱▱▱▱▱▱▱▱▱ 5 sur 15

     Coopération interne et transmission des savoirs · Importance
     Travailler ensemble et transmettre les savoirs en interne

     Quelle importance ont, pour votre réussite, la coopération interne et la transmission des savoirs ?

     0  Pas important
     1  Peu important
     2  Assez important
     3  Très important
     4  Décisif
     [0] [1] [2] [3] [4]
     [Je ne sais pas] [Ne nous concerne pas]
     [◀ Retour] [Pause] [Réponses]

zoe> * 6 [Ne nous concerne pas]
bot~ ✓ Coopération interne et transmission des savoirs · Importance : Ne nous concerne pas

     26/55 · Capital structurel
     ▰▰▰▰▰▰▱▱▱▱▱▱▱▱▱ 6 sur 15

     Outils de pilotage · Importance
     Objectifs, plans, indicateurs et réunions servant à décider

     Quelle importance ont les outils de pilotage (objectifs, plans, indicateurs) pour votre réussite ?

     0  Pas important
     1  Peu important
     2  Assez important
     3  Très important
     4  Décisif
     [0] [1] [2] [3] [4]
     [Je ne sais pas] [Ne nous concerne pas]
     [◀ Retour] [Pause] [Réponses]
bot~ ✓ Outils de pilotage · Importance : Ne nous concerne pas

     29/55 · Capital structurel
     ▰▰▰▰▰▰▰▱▱▱▱▱▱▱▱ 7 sur 15

     Informatique et savoirs documentés · Importance
     Systèmes informatiques et savoirs écrits

     Quelle importance ont l’informatique et les savoirs écrits pour votre réussite ?

     0  Pas important
     1  Peu important
     2  Assez important
     3  Très important
     4  Décisif
     [0] [1] [2] [3] [4]
     [Je ne sais pas] [Ne nous concerne pas]
     [◀ Retour] [Pause] [Réponses]
bot~ ✓ Informatique et savoirs documentés · Importance : Ne nous concerne pas

     32/55 · Capital structurel
     ▰▰▰▰▰▰▰▰▱▱▱▱▱▱▱ 8 sur 15

     Innovation produits et services · Importance
     Produits et services nouveaux ou renouvelés, et leurs droits

     Quelle importance ont les produits et services nouveaux ou renouvelés pour votre réussite ?

     0  Pas important
     1  Peu important
     2  Assez important
     3  Très important
     4  Décisif
     [0] [1] [2] [3] [4]
     [Je ne sais pas] [Ne nous concerne pas]
     [◀ Retour] [Pause] [Réponses]
bot~ ✓ Innovation produits et services · Importance : Ne nous concerne pas

     35/55 · Capital structurel
     ▰▰▰▰▰▰▰▰▰▱▱▱▱▱▱ 9 sur 15

     Amélioration et innovation des processus · Importance
     Façons de travailler améliorées ou nouvelles

     Quelle importance a l’amélioration de vos méthodes de travail pour votre réussite ?

     0  Pas important
     1  Peu important
     2  Assez important
     3  Très important
     4  Décisif
     [0] [1] [2] [3] [4]
     [Je ne sais pas] [Ne nous concerne pas]
     [◀ Retour] [Pause] [Réponses]
bot~ ✓ Amélioration et innovation des processus · Importance : Ne nous concerne pas

     38/55 · Capital structurel
     ▰▰▰▰▰▰▰▰▰▰▱▱▱▱▱ 10 sur 15

     Culture d’entreprise · Importance
     Valeurs, règles et habitudes partagées

     Quelle importance ont les valeurs et les comportements partagés pour votre réussite ?

     0  Pas important
     1  Peu important
     2  Assez important
     3  Très important
     4  Décisif
     [0] [1] [2] [3] [4]
     [Je ne sais pas] [Ne nous concerne pas]
     [◀ Retour] [Pause] [Réponses]
bot~ ✓ Culture d’entreprise · Importance : Ne nous concerne pas

     Les structures : terminé. 10 sur 15, plus qu’un tiers. Pour finir : vos liens avec clients, fournisseurs, public, financeurs et partenaires.

     41/55 · Capital relationnel
     ▰▰▰▰▰▰▰▰▰▰▰▱▱▱▱ 11 sur 15

     Relations clients · Importance
     Liens avec les clients passés, actuels et futurs

     Quelle importance ont vos relations clients pour votre réussite ?

     0  Pas important
     1  Peu important
     2  Assez important
     3  Très important
     4  Décisif
     [0] [1] [2] [3] [4]
     [Je ne sais pas] [Ne nous concerne pas]
     [◀ Retour] [Pause] [Réponses]

zoe> * 15 [Je ne sais pas]
bot~ ✓ Relations clients · Importance : Je ne sais pas

     42/55 · Capital relationnel
     ▰▰▰▰▰▰▰▰▰▰▰▱▱▱▱ 11 sur 15

     Relations clients · État actuel

     Où en sont-elles aujourd’hui : fidélité, satisfaction, accès à de nouveaux clients ?

     0  Inexistant ou défaillant
     1  Suffisant en partie
     2  Suffisant pour l’essentiel
     3  Pleinement suffisant
     4  Au-delà de nos besoins
     [0] [1] [2] [3] [4]
     [Je ne sais pas]
     [◀ Retour] [Pause] [Réponses]
bot~ ✓ Relations clients · État actuel : Je ne sais pas

     43/55 · Capital relationnel
     ▰▰▰▰▰▰▰▰▰▰▰▱▱▱▱ 11 sur 15

     Relations clients · Suivi

     De quelle manière les entretenez-vous : plan de contacts, fichier clients, mesure de satisfaction ?

     0  Personne ne s’en occupe
     1  Seulement en cas de problème
     2  Quelques habitudes, sans responsable
     3  Méthode établie, avec un responsable
     4  Méthode établie, mesurée et améliorée
     [0] [1] [2] [3] [4]
     [Je ne sais pas]
     [◀ Retour] [Pause] [Réponses]
bot~ ✓ Relations clients · Suivi : Je ne sais pas

     44/55 · Capital relationnel
     ▰▰▰▰▰▰▰▰▰▰▰▰▱▱▱ 12 sur 15

     Relations fournisseurs · Importance
     Liens avec les fournisseurs passés, actuels et futurs

     Quelle importance ont vos relations fournisseurs pour votre réussite ?

     0  Pas important
     1  Peu important
     2  Assez important
     3  Très important
     4  Décisif
     [0] [1] [2] [3] [4]
     [Je ne sais pas] [Ne nous concerne pas]
     [◀ Retour] [Pause] [Réponses]
bot~ ✓ Relations fournisseurs · Importance : Je ne sais pas

     45/55 · Capital relationnel
     ▰▰▰▰▰▰▰▰▰▰▰▰▱▱▱ 12 sur 15

     Relations fournisseurs · État actuel

     Où en sont-elles aujourd’hui : fiabilité, conditions, solutions communes ?

     0  Inexistant ou défaillant
     1  Suffisant en partie
     2  Suffisant pour l’essentiel
     3  Pleinement suffisant
     4  Au-delà de nos besoins
     [0] [1] [2] [3] [4]
     [Je ne sais pas]
     [◀ Retour] [Pause] [Réponses]
bot~ ✓ Relations fournisseurs · État actuel : Je ne sais pas

     46/55 · Capital relationnel
     ▰▰▰▰▰▰▰▰▰▰▰▰▱▱▱ 12 sur 15

     Relations fournisseurs · Suivi

     De quelle manière les entretenez-vous : sélection, évaluation, échanges réguliers ?

     0  Personne ne s’en occupe
     1  Seulement en cas de problème
     2  Quelques habitudes, sans responsable
     3  Méthode établie, avec un responsable
     4  Méthode établie, mesurée et améliorée
     [0] [1] [2] [3] [4]
     [Je ne sais pas]
     [◀ Retour] [Pause] [Réponses]
bot~ ✓ Relations fournisseurs · Suivi : Je ne sais pas

     47/55 · Capital relationnel
     ▰▰▰▰▰▰▰▰▰▰▰▰▰▱▱ 13 sur 15

     Relations avec le public et le territoire · Importance
     Image et contacts avec le public, les médias, les autorités

     Quelle importance a votre image auprès du public, du territoire, des médias et des autorités pour votre réussite ?

     0  Pas important
     1  Peu important
     2  Assez important
     3  Très important
     4  Décisif
     [0] [1] [2] [3] [4]
     [Je ne sais pas] [Ne nous concerne pas]
     [◀ Retour] [Pause] [Réponses]
bot~ ✓ Relations avec le public et le territoire · Importance : Je ne sais pas

     48/55 · Capital relationnel
     ▰▰▰▰▰▰▰▰▰▰▰▰▰▱▱ 13 sur 15

     Relations avec le public et le territoire · État actuel

     Quelle est aujourd’hui votre image publique et votre ancrage local ?

     0  Inexistant ou défaillant
     1  Suffisant en partie
     2  Suffisant pour l’essentiel
     3  Pleinement suffisant
     4  Au-delà de nos besoins
     [0] [1] [2] [3] [4]
     [Je ne sais pas]
     [◀ Retour] [Pause] [Réponses]
bot~ ✓ Relations avec le public et le territoire · État actuel : Je ne sais pas

     49/55 · Capital relationnel
     ▰▰▰▰▰▰▰▰▰▰▰▰▰▱▱ 13 sur 15

     Relations avec le public et le territoire · Suivi

     De quelle manière vous en occupez-vous : messages, événements, présence en ligne ?

     0  Personne ne s’en occupe
     1  Seulement en cas de problème
     2  Quelques habitudes, sans responsable
     3  Méthode établie, avec un responsable
     4  Méthode établie, mesurée et améliorée
     [0] [1] [2] [3] [4]
     [Je ne sais pas]
     [◀ Retour] [Pause] [Réponses]
bot~ ✓ Relations avec le public et le territoire · Suivi : Je ne sais pas

     50/55 · Capital relationnel
     ▰▰▰▰▰▰▰▰▰▰▰▰▰▰▱ 14 sur 15

     Relations avec investisseurs, actionnaires et banques · Importance
     Liens avec actionnaires, banques et financeurs

     Quelle importance ont vos relations avec actionnaires, banques et financeurs pour votre réussite ?

     0  Pas important
     1  Peu important
     2  Assez important
     3  Très important
     4  Décisif
     [0] [1] [2] [3] [4]
     [Je ne sais pas] [Ne nous concerne pas]
     [◀ Retour] [Pause] [Réponses]
bot~ ✓ Relations avec investisseurs, actionnaires et banques · Importance : Je ne sais pas

     51/55 · Capital relationnel
     ▰▰▰▰▰▰▰▰▰▰▰▰▰▰▱ 14 sur 15

     Relations avec investisseurs, actionnaires et banques · État actuel

     Où en sont ces relations aujourd’hui : confiance, accès au financement ?

     0  Inexistant ou défaillant
     1  Suffisant en partie
     2  Suffisant pour l’essentiel
     3  Pleinement suffisant
     4  Au-delà de nos besoins
     [0] [1] [2] [3] [4]
     [Je ne sais pas]
     [◀ Retour] [Pause] [Réponses]
bot~ ✓ Relations avec investisseurs, actionnaires et banques · État actuel : Je ne sais pas

     52/55 · Capital relationnel
     ▰▰▰▰▰▰▰▰▰▰▰▰▰▰▱ 14 sur 15

     Relations avec investisseurs, actionnaires et banques · Suivi

     De quelle manière les entretenez-vous : reporting régulier, rencontres planifiées ?

     0  Personne ne s’en occupe
     1  Seulement en cas de problème
     2  Quelques habitudes, sans responsable
     3  Méthode établie, avec un responsable
     4  Méthode établie, mesurée et améliorée
     [0] [1] [2] [3] [4]
     [Je ne sais pas]
     [◀ Retour] [Pause] [Réponses]
bot~ ✓ Relations avec investisseurs, actionnaires et banques · Suivi : Je ne sais pas

     53/55 · Capital relationnel
     ▰▰▰▰▰▰▰▰▰▰▰▰▰▰▰ 15 sur 15

     Relations avec les partenaires de coopération · Importance
     Liens avec la recherche, les associations, d’autres entreprises, le pôle

     Quelle importance ont vos partenaires (recherche, associations, autres entreprises, pôle) pour votre réussite ?

     0  Pas important
     1  Peu important
     2  Assez important
     3  Très important
     4  Décisif
     [0] [1] [2] [3] [4]
     [Je ne sais pas] [Ne nous concerne pas]
     [◀ Retour] [Pause] [Réponses]
bot~ ✓ Relations avec les partenaires de coopération · Importance : Je ne sais pas

     54/55 · Capital relationnel
     ▰▰▰▰▰▰▰▰▰▰▰▰▰▰▰ 15 sur 15

     Relations avec les partenaires de coopération · État actuel

     Où en sont ces partenariats aujourd’hui : utiles, actifs, équilibrés ?

     0  Inexistant ou défaillant
     1  Suffisant en partie
     2  Suffisant pour l’essentiel
     3  Pleinement suffisant
     4  Au-delà de nos besoins
     [0] [1] [2] [3] [4]
     [Je ne sais pas]
     [◀ Retour] [Pause] [Réponses]
bot~ ✓ Relations avec les partenaires de coopération · État actuel : Je ne sais pas

     55/55 · Capital relationnel
     ▰▰▰▰▰▰▰▰▰▰▰▰▰▰▰ 15 sur 15

     Relations avec les partenaires de coopération · Suivi

     De quelle manière les gérez-vous : choix des partenaires, accords, suivi ?

     0  Personne ne s’en occupe
     1  Seulement en cas de problème
     2  Quelques habitudes, sans responsable
     3  Méthode établie, avec un responsable
     4  Méthode établie, mesurée et améliorée
     [0] [1] [2] [3] [4]
     [Je ne sais pas]
     [◀ Retour] [Pause] [Réponses]
bot~ ✓ Relations avec les partenaires de coopération · Suivi : Je ne sais pas

     Les 55 questions ont leur réponse. Demandez votre résultat, ou touchez un chiffre ci-dessous pour changer cette réponse.

     Votre entreprise
     Nom de l’entreprise : passé
     Effectif : Je ne sais pas
     Âge : Je ne sais pas
     Pays : Je ne sais pas
     Secteur : Je ne sais pas
     Pôle : passé
     Offre : Je ne sais pas
     Clients : Je ne sais pas
     Trois ans à venir : Je ne sais pas
     Votre fonction : Je ne sais pas

     Capital humain
     1 Compétences professionnelles : ? · ? · ?
     2 Compétences relationnelles : ? · ? · ?
     3 Motivation des collaborateurs : ? · ? · ?
     4 Capacité à diriger : ? · ? · ?

     Capital structurel
     5 Coopération interne et transmission des savoirs : Ne nous concerne pas
     6 Outils de pilotage : Ne nous concerne pas
     7 Informatique et savoirs documentés : Ne nous concerne pas
     8 Innovation produits et services : Ne nous concerne pas
     9 Amélioration et innovation des processus : Ne nous concerne pas
     10 Culture d’entreprise : Ne nous concerne pas

     Capital relationnel
     11 Relations clients : ? · ? · ?
     12 Relations fournisseurs : ? · ? · ?
     13 Relations avec le public et le territoire : ? · ? · ?
     14 Relations avec investisseurs, actionnaires et banques : ? · ? · ?
     15 Relations avec les partenaires de coopération : ? · ? · ?

     Importance · état actuel · suivi, chacun de 0 à 4 ; ? = je ne sais pas
     [▶ Obtenir mon résultat]
     [1 I ?] [1 É ?] [1 S ?]
     [2 I ?] [2 É ?] [2 S ?]
     [3 I ?] [3 É ?] [3 S ?]
     [4 I ?] [4 É ?] [4 S ?]
     [5 I –]
     [6 I –]
     [7 I –]
     [8 I –]
     [9 I –]
     [10 I –]
     [11 I ?] [11 É ?] [11 S ?]
     [12 I ?] [12 É ?] [12 S ?]
     [13 I ?] [13 É ?] [13 S ?]
     [14 I ?] [14 É ?] [14 S ?]
     [15 I ?] [15 É ?] [15 S ?]
     [Nom de l’entreprise] [Effectif] [Âge]
     [Pays] [Secteur] [Pôle]
     [Offre] [Clients] [Trois ans à venir]
     [Votre fonction]
     [Pause]

zoe> [Obtenir mon résultat]
bot~ ✓ C’est terminé, merci. Voici votre résultat.
bot> Votre résultat IC-Quick · 16 janvier 2013

     Beaucoup de réponses manquent ; il n’y a donc pas de chiffre global.

     Jusqu’ici aucun facteur n’a à la fois une importance et un état ; on ne peut donc ni dessiner un portefeuille ni nommer un premier pas. Parlez des questions avec un collègue, puis répondez à nouveau ; rien n’est perdu.
     [Pourquoi aucun chiffre ?]
bot> Vos trois capitaux

     Capital humain : pas assez de réponses pour un chiffre
     Capital structurel : pas assez de réponses pour un chiffre
     Capital relationnel : pas assez de réponses pour un chiffre
     [Pourquoi aucun chiffre ? · Capital humain]
     [Pourquoi aucun chiffre ? · Capital structurel]
     [Pourquoi aucun chiffre ? · Capital relationnel]
bot> La portée de ce résultat

     • C’est l’avis d’une personne, un jour donné, pas un audit. Demandez à un collègue : les écarts méritent une discussion.
     • Les questions sont une reconstitution dans l’esprit d’IC-Quick, pas le formulaire d’origine.
     • 27 notes manquent ; une note manquante n’est jamais comptée comme zéro.

     Qui peut le voir : personne d’autre que vous. Rien n’a été transmis à votre pôle, à d’autres entreprises ni à quiconque.

     Et ensuite : parlez d’une priorité avec votre équipe cette semaine, et choisissez un pas, avec un nom et une date. Votre résultat reste ici : écrivez /start.
     Questions : privacy@example.org
     [Pourquoi ?]
bot> (file: ic-quick-2013-01-16.pdf)
     Votre rapport en PDF : à garder, à imprimer, à transmettre. Il contient toutes vos réponses.

     Dans une autre langue :
     [Deutsch] [English] [Español]
bot> Ce résultat vous est-il utile, de 0 (pas du tout) à 4 (très) ?
     [0] [1] [2] [3] [4]
     [Passer]
     [Changer une réponse]
