# Un dirigeant change d’avis : avant la remise, et deux jours après. Les deux versions restent.

== 2013-01-15 09:00

luc/fr> /start
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

luc> [c’est parti]
bot~ 1/55 · Votre entreprise

     Quel nom d’entreprise doit figurer sur votre rapport ? C’est facultatif et jamais utilisé dans les comparaisons.

     Écrivez-le dans un message, 60 caractères au plus.
     [Passer]
     [◀ Retour] [Pause]

luc> Bulles de l’Atlantique
bot> ✓ Nom de l’entreprise : Bulles de l’Atlantique

     2/55 · Votre entreprise

     Combien de personnes travaillent dans votre entreprise ?
     [1 à 9] [10 à 49]
     [50 à 249] [250 ou plus]
     [Je ne sais pas]
     [◀ Retour] [Pause] [Réponses]

luc> [10 à 49]
bot~ ✓ Effectif : 10 à 49

     3/55 · Votre entreprise

     Quel âge a votre entreprise ?
     [Moins de 3 ans] [3 à 5 ans]
     [6 à 10 ans] [11 à 20 ans]
     [Plus de 20 ans]
     [Je ne sais pas]
     [◀ Retour] [Pause] [Réponses]

luc> [6 à 10 ans]
bot~ ✓ Âge : 6 à 10 ans

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

luc> [France]
bot~ ✓ Pays : France

     4/55 · Votre entreprise

     Dans quelle région ?
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
     [Je ne sais pas]
     [◀ Retour] [Pause] [Réponses]

luc> [Pays de la Loire]
bot~ ✓ Région : Pays de la Loire

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

luc> [Recherche et développement, dont biotech]
bot~ ✓ Secteur : Recherche et développement, dont biotech

     6/55 · Votre entreprise

     Quel pôle ou réseau vous a invité ? Passez si personne ne vous a invité.

     Écrivez-le dans un message, 60 caractères au plus.
     [Passer]
     [◀ Retour] [Pause] [Réponses]

luc> [Passer]
bot~ ✓ Pôle : passé

     7/55 · Votre entreprise

     Que vendez-vous surtout ?
     [Des produits] [Des services] [Les deux]
     [Je ne sais pas]
     [◀ Retour] [Pause] [Réponses]

luc> [Les deux]
bot~ ✓ Offre : Les deux

     8/55 · Votre entreprise

     Qui sont vos principaux clients ?
     [Des entreprises] [Des particuliers]
     [Des organismes publics] [Un peu de tout]
     [Je ne sais pas]
     [◀ Retour] [Pause] [Réponses]

luc> [Des entreprises]
bot~ ✓ Clients : Des entreprises

     9/55 · Votre entreprise

     Qu’est-ce qui compte le plus pour les trois ans à venir ?
     [La croissance]
     [De nouvelles offres]
     [Des coûts plus bas]
     [L’international]
     [La stabilité ou la transmission]
     [Je ne sais pas]
     [◀ Retour] [Pause] [Réponses]

luc> [La croissance]
bot~ ✓ Trois ans à venir : La croissance

     10/55 · Votre entreprise

     Quelle est votre fonction ?
     [Dirigeant ou propriétaire]
     [Autre membre de la direction]
     [Cadre]
     [Autre]
     [Je ne sais pas]
     [◀ Retour] [Pause] [Réponses]

luc> [Dirigeant ou propriétaire]
bot~ ✓ Votre fonction : Dirigeant ou propriétaire

     Combien de temps avez-vous maintenant ? Je m’arrête à la fin d’une partie, et vous choisissez quand reprendre.

     2 minutes : Capital humain, 12 questions
     5 minutes : Capital humain, Capital structurel, 30 questions
     Tout : 45 questions, 7 minutes environ

     Estimé à 9 secondes par question.
     [2 minutes] [5 minutes] [Tout]
     [◀ Retour] [Pause] [Réponses]

luc> [Tout]
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

luc> [4]
bot~ ✓ Compétences professionnelles · Importance : 4 · Décisif

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

luc> [3]
bot~ ✓ Compétences professionnelles · État actuel : 3 · Pleinement suffisant

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

luc> [2]
bot~ ✓ Compétences professionnelles · Suivi : 2 · Quelques habitudes, sans responsable

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

luc> [3]
bot~ ✓ Compétences relationnelles · Importance : 3 · Très important

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

luc> [3]
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

luc> [Réponses]
bot~ Touchez une réponse pour la changer. Vous reprendrez ensuite là où vous en êtes.

     Votre entreprise
     Nom de l’entreprise : Bulles de l’Atlantique
     Effectif : 10 à 49
     Âge : 6 à 10 ans
     Pays : France
     Région : Pays de la Loire
     Secteur : Recherche et développement, dont biotech
     Pôle : passé
     Offre : Les deux
     Clients : Des entreprises
     Trois ans à venir : La croissance
     Votre fonction : Dirigeant ou propriétaire

     Capital humain
     1 Compétences professionnelles : 4 · 3 · 2
     2 Compétences relationnelles : 3 · 3

     Importance · état actuel · suivi, chacun de 0 à 4 ; ? = je ne sais pas
     [1 I 4] [1 É 3] [1 S 2]
     [2 I 3] [2 É 3]
     [Nom de l’entreprise] [Effectif] [Âge]
     [Pays] [Région] [Secteur]
     [Pôle] [Offre] [Clients]
     [Trois ans à venir] [Votre fonction]
     [◀ Retour à la question]

luc> [1 É 3]
bot~ 12/55 · Capital humain
     ▰▱▱▱▱▱▱▱▱▱▱▱▱▱▱ 1 sur 15

     Compétences professionnelles · État actuel

     Les compétences actuelles couvrent-elles bien les besoins de votre activité ?

     0  Inexistant ou défaillant
     1  Suffisant en partie
     2  Suffisant pour l’essentiel
     3  Pleinement suffisant
     4  Au-delà de nos besoins
     [0] [1] [2] [✓ 3] [4]
     [Je ne sais pas]
     [▶ Garder et continuer]
     [◀ Retour] [Pause] [Réponses]

luc> [2]
bot~ ✓ Compétences professionnelles · État actuel : 2 · Suffisant pour l’essentiel

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

luc> [1]
bot~ ✓ Compétences relationnelles · Suivi : 1 · Seulement en cas de problème

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

luc> [4]
bot~ ✓ Motivation des collaborateurs · Importance : 4 · Décisif

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

luc> [2]
bot~ ✓ Motivation des collaborateurs · État actuel : 2 · Suffisant pour l’essentiel

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

luc> [1]
bot~ ✓ Motivation des collaborateurs · Suivi : 1 · Seulement en cas de problème

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

luc> [3]
bot~ ✓ Capacité à diriger · Importance : 3 · Très important

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

luc> [2]
bot~ ✓ Capacité à diriger · État actuel : 2 · Suffisant pour l’essentiel

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

luc> [2]
bot~ ✓ Capacité à diriger · Suivi : 2 · Quelques habitudes, sans responsable

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

luc> [4]
bot~ ✓ Coopération interne et transmission des savoirs · Importance : 4 · Décisif

     24/55 · Capital structurel
     ▰▰▰▰▰▱▱▱▱▱▱▱▱▱▱ 5 sur 15

     Coopération interne et transmission des savoirs · État actuel

     Cela fonctionne-t-il bien aujourd’hui, entre équipes et entre générations ?

     0  Inexistant ou défaillant
     1  Suffisant en partie
     2  Suffisant pour l’essentiel
     3  Pleinement suffisant
     4  Au-delà de nos besoins
     [0] [1] [2] [3] [4]
     [Je ne sais pas]
     [◀ Retour] [Pause] [Réponses]

luc> [1]
bot~ ✓ Coopération interne et transmission des savoirs · État actuel : 1 · Suffisant en partie

     25/55 · Capital structurel
     ▰▰▰▰▰▱▱▱▱▱▱▱▱▱▱ 5 sur 15

     Coopération interne et transmission des savoirs · Suivi

     De quelle manière l’organisez-vous : passations, binômes, réunions communes, retours d’expérience ?

     0  Personne ne s’en occupe
     1  Seulement en cas de problème
     2  Quelques habitudes, sans responsable
     3  Méthode établie, avec un responsable
     4  Méthode établie, mesurée et améliorée
     [0] [1] [2] [3] [4]
     [Je ne sais pas]
     [◀ Retour] [Pause] [Réponses]

luc> [1]
bot~ ✓ Coopération interne et transmission des savoirs · Suivi : 1 · Seulement en cas de problème

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

luc> [2]
bot~ ✓ Outils de pilotage · Importance : 2 · Assez important

     27/55 · Capital structurel
     ▰▰▰▰▰▰▱▱▱▱▱▱▱▱▱ 6 sur 15

     Outils de pilotage · État actuel

     Vos outils d’aide à la décision sont-ils à la hauteur aujourd’hui ?

     0  Inexistant ou défaillant
     1  Suffisant en partie
     2  Suffisant pour l’essentiel
     3  Pleinement suffisant
     4  Au-delà de nos besoins
     [0] [1] [2] [3] [4]
     [Je ne sais pas]
     [◀ Retour] [Pause] [Réponses]

luc> [2]
bot~ ✓ Outils de pilotage · État actuel : 2 · Suffisant pour l’essentiel

     28/55 · Capital structurel
     ▰▰▰▰▰▰▱▱▱▱▱▱▱▱▱ 6 sur 15

     Outils de pilotage · Suivi

     De quelle manière les utilisez-vous et les mettez-vous à jour ?

     0  Personne ne s’en occupe
     1  Seulement en cas de problème
     2  Quelques habitudes, sans responsable
     3  Méthode établie, avec un responsable
     4  Méthode établie, mesurée et améliorée
     [0] [1] [2] [3] [4]
     [Je ne sais pas]
     [◀ Retour] [Pause] [Réponses]

luc> [2]
bot~ ✓ Outils de pilotage · Suivi : 2 · Quelques habitudes, sans responsable

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

luc> [3]
bot~ ✓ Informatique et savoirs documentés · Importance : 3 · Très important

     30/55 · Capital structurel
     ▰▰▰▰▰▰▰▱▱▱▱▱▱▱▱ 7 sur 15

     Informatique et savoirs documentés · État actuel

     Vos systèmes et vos documents répondent-ils bien aux besoins actuels ?

     0  Inexistant ou défaillant
     1  Suffisant en partie
     2  Suffisant pour l’essentiel
     3  Pleinement suffisant
     4  Au-delà de nos besoins
     [0] [1] [2] [3] [4]
     [Je ne sais pas]
     [◀ Retour] [Pause] [Réponses]

luc> [3]
bot~ ✓ Informatique et savoirs documentés · État actuel : 3 · Pleinement suffisant

     31/55 · Capital structurel
     ▰▰▰▰▰▰▰▱▱▱▱▱▱▱▱ 7 sur 15

     Informatique et savoirs documentés · Suivi

     De quelle manière sont-ils entretenus : maintenance, sauvegardes, classement clair des documents ?

     0  Personne ne s’en occupe
     1  Seulement en cas de problème
     2  Quelques habitudes, sans responsable
     3  Méthode établie, avec un responsable
     4  Méthode établie, mesurée et améliorée
     [0] [1] [2] [3] [4]
     [Je ne sais pas]
     [◀ Retour] [Pause] [Réponses]

luc> [3]
bot~ ✓ Informatique et savoirs documentés · Suivi : 3 · Méthode établie, avec un responsable

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

luc> [4]
bot~ ✓ Innovation produits et services · Importance : 4 · Décisif

     33/55 · Capital structurel
     ▰▰▰▰▰▰▰▰▱▱▱▱▱▱▱ 8 sur 15

     Innovation produits et services · État actuel

     Quelle est aujourd’hui votre capacité à sortir de nouveaux produits et services ?

     0  Inexistant ou défaillant
     1  Suffisant en partie
     2  Suffisant pour l’essentiel
     3  Pleinement suffisant
     4  Au-delà de nos besoins
     [0] [1] [2] [3] [4]
     [Je ne sais pas]
     [◀ Retour] [Pause] [Réponses]

luc> [3]
bot~ ✓ Innovation produits et services · État actuel : 3 · Pleinement suffisant

     34/55 · Capital structurel
     ▰▰▰▰▰▰▰▰▱▱▱▱▱▱▱ 8 sur 15

     Innovation produits et services · Suivi

     De quelle manière la gérez-vous : collecte d’idées, sélection, développement, protection ?

     0  Personne ne s’en occupe
     1  Seulement en cas de problème
     2  Quelques habitudes, sans responsable
     3  Méthode établie, avec un responsable
     4  Méthode établie, mesurée et améliorée
     [0] [1] [2] [3] [4]
     [Je ne sais pas]
     [◀ Retour] [Pause] [Réponses]

luc> [3]
bot~ ✓ Innovation produits et services · Suivi : 3 · Méthode établie, avec un responsable

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

luc> [2]
bot~ ✓ Amélioration et innovation des processus · Importance : 2 · Assez important

     36/55 · Capital structurel
     ▰▰▰▰▰▰▰▰▰▱▱▱▱▱▱ 9 sur 15

     Amélioration et innovation des processus · État actuel

     Vos processus sont-ils performants aujourd’hui : qualité, délais, coûts ?

     0  Inexistant ou défaillant
     1  Suffisant en partie
     2  Suffisant pour l’essentiel
     3  Pleinement suffisant
     4  Au-delà de nos besoins
     [0] [1] [2] [3] [4]
     [Je ne sais pas]
     [◀ Retour] [Pause] [Réponses]

luc> [1]
bot~ ✓ Amélioration et innovation des processus · État actuel : 1 · Suffisant en partie

     37/55 · Capital structurel
     ▰▰▰▰▰▰▰▰▰▱▱▱▱▱▱ 9 sur 15

     Amélioration et innovation des processus · Suivi

     De quelle manière les examinez-vous et les améliorez-vous ?

     0  Personne ne s’en occupe
     1  Seulement en cas de problème
     2  Quelques habitudes, sans responsable
     3  Méthode établie, avec un responsable
     4  Méthode établie, mesurée et améliorée
     [0] [1] [2] [3] [4]
     [Je ne sais pas]
     [◀ Retour] [Pause] [Réponses]

luc> [0]
bot~ ✓ Amélioration et innovation des processus · Suivi : 0 · Personne ne s’en occupe

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

luc> [3]
bot~ ✓ Culture d’entreprise · Importance : 3 · Très important

     39/55 · Capital structurel
     ▰▰▰▰▰▰▰▰▰▰▱▱▱▱▱ 10 sur 15

     Culture d’entreprise · État actuel

     Votre culture d’entreprise soutient-elle bien l’activité aujourd’hui ?

     0  Inexistant ou défaillant
     1  Suffisant en partie
     2  Suffisant pour l’essentiel
     3  Pleinement suffisant
     4  Au-delà de nos besoins
     [0] [1] [2] [3] [4]
     [Je ne sais pas]
     [◀ Retour] [Pause] [Réponses]

luc> [3]
bot~ ✓ Culture d’entreprise · État actuel : 3 · Pleinement suffisant

     40/55 · Capital structurel
     ▰▰▰▰▰▰▰▰▰▰▱▱▱▱▱ 10 sur 15

     Culture d’entreprise · Suivi

     De quelle manière la cultivez-vous : valeurs affichées, accueil des nouveaux, droit à l’erreur ?

     0  Personne ne s’en occupe
     1  Seulement en cas de problème
     2  Quelques habitudes, sans responsable
     3  Méthode établie, avec un responsable
     4  Méthode établie, mesurée et améliorée
     [0] [1] [2] [3] [4]
     [Je ne sais pas]
     [◀ Retour] [Pause] [Réponses]

luc> [1]
bot~ ✓ Culture d’entreprise · Suivi : 1 · Seulement en cas de problème

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

luc> [4]
bot~ ✓ Relations clients · Importance : 4 · Décisif

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

luc> [3]
bot~ ✓ Relations clients · État actuel : 3 · Pleinement suffisant

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

luc> [3]
bot~ ✓ Relations clients · Suivi : 3 · Méthode établie, avec un responsable

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

luc> [2]
bot~ ✓ Relations fournisseurs · Importance : 2 · Assez important

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

luc> [3]
bot~ ✓ Relations fournisseurs · État actuel : 3 · Pleinement suffisant

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

luc> [2]
bot~ ✓ Relations fournisseurs · Suivi : 2 · Quelques habitudes, sans responsable

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

luc> [1]
bot~ ✓ Relations avec le public et le territoire · Importance : 1 · Peu important

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

luc> [1]
bot~ ✓ Relations avec le public et le territoire · État actuel : 1 · Suffisant en partie

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

luc> [1]
bot~ ✓ Relations avec le public et le territoire · Suivi : 1 · Seulement en cas de problème

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

luc> [2]
bot~ ✓ Relations avec investisseurs, actionnaires et banques · Importance : 2 · Assez important

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

luc> [4]
bot~ ✓ Relations avec investisseurs, actionnaires et banques · État actuel : 4 · Au-delà de nos besoins

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

luc> [3]
bot~ ✓ Relations avec investisseurs, actionnaires et banques · Suivi : 3 · Méthode établie, avec un responsable

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

luc> [3]
bot~ ✓ Relations avec les partenaires de coopération · Importance : 3 · Très important

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

luc> [2]
bot~ ✓ Relations avec les partenaires de coopération · État actuel : 2 · Suffisant pour l’essentiel

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

luc> [Je ne sais pas]
bot~ ✓ Relations avec les partenaires de coopération · Suivi : Je ne sais pas

     Les 55 questions ont leur réponse. Demandez votre résultat, ou touchez un chiffre ci-dessous pour changer cette réponse.

     Votre entreprise
     Nom de l’entreprise : Bulles de l’Atlantique
     Effectif : 10 à 49
     Âge : 6 à 10 ans
     Pays : France
     Région : Pays de la Loire
     Secteur : Recherche et développement, dont biotech
     Pôle : passé
     Offre : Les deux
     Clients : Des entreprises
     Trois ans à venir : La croissance
     Votre fonction : Dirigeant ou propriétaire

     Capital humain
     1 Compétences professionnelles : 4 · 2 · 2
     2 Compétences relationnelles : 3 · 3 · 1
     3 Motivation des collaborateurs : 4 · 2 · 1
     4 Capacité à diriger : 3 · 2 · 2

     Capital structurel
     5 Coopération interne et transmission des savoirs : 4 · 1 · 1
     6 Outils de pilotage : 2 · 2 · 2
     7 Informatique et savoirs documentés : 3 · 3 · 3
     8 Innovation produits et services : 4 · 3 · 3
     9 Amélioration et innovation des processus : 2 · 1 · 0
     10 Culture d’entreprise : 3 · 3 · 1

     Capital relationnel
     11 Relations clients : 4 · 3 · 3
     12 Relations fournisseurs : 2 · 3 · 2
     13 Relations avec le public et le territoire : 1 · 1 · 1
     14 Relations avec investisseurs, actionnaires et banques : 2 · 4 · 3
     15 Relations avec les partenaires de coopération : 3 · 2 · ?

     Importance · état actuel · suivi, chacun de 0 à 4 ; ? = je ne sais pas
     [▶ Obtenir mon résultat]
     [1 I 4] [1 É 2] [1 S 2]
     [2 I 3] [2 É 3] [2 S 1]
     [3 I 4] [3 É 2] [3 S 1]
     [4 I 3] [4 É 2] [4 S 2]
     [5 I 4] [5 É 1] [5 S 1]
     [6 I 2] [6 É 2] [6 S 2]
     [7 I 3] [7 É 3] [7 S 3]
     [8 I 4] [8 É 3] [8 S 3]
     [9 I 2] [9 É 1] [9 S 0]
     [10 I 3] [10 É 3] [10 S 1]
     [11 I 4] [11 É 3] [11 S 3]
     [12 I 2] [12 É 3] [12 S 2]
     [13 I 1] [13 É 1] [13 S 1]
     [14 I 2] [14 É 4] [14 S 3]
     [15 I 3] [15 É 2] [15 S ?]
     [Nom de l’entreprise] [Effectif] [Âge]
     [Pays] [Région] [Secteur]
     [Pôle] [Offre] [Clients]
     [Trois ans à venir] [Votre fonction]
     [Pause]

luc> [3 I 4]
bot~ 17/55 · Capital humain
     ▰▰▰▱▱▱▱▱▱▱▱▱▱▱▱ 3 sur 15

     Motivation des collaborateurs · Importance
     Engagement, sens des responsabilités, envie de partager

     Quelle importance ont la motivation et l’engagement de vos collaborateurs pour votre réussite ?

     0  Pas important
     1  Peu important
     2  Assez important
     3  Très important
     4  Décisif
     [0] [1] [2] [3] [✓ 4]
     [Je ne sais pas] [Ne nous concerne pas]
     [▶ Garder et continuer]
     [◀ Retour] [Pause] [Réponses]

luc> [Ne nous concerne pas]
bot~ Motivation des collaborateurs · Importance : Ne nous concerne pas ?

     Alors ces 2 réponses ne compteraient plus :
     • Motivation des collaborateurs · État actuel : 2 · Suffisant pour l’essentiel
     • Motivation des collaborateurs · Suivi : 1 · Seulement en cas de problème
     [Oui, cela ne nous concerne pas]
     [◀ Laisser tel quel]

luc> [Laisser tel quel]
bot~ Les 55 questions ont leur réponse. Demandez votre résultat, ou touchez un chiffre ci-dessous pour changer cette réponse.

     Votre entreprise
     Nom de l’entreprise : Bulles de l’Atlantique
     Effectif : 10 à 49
     Âge : 6 à 10 ans
     Pays : France
     Région : Pays de la Loire
     Secteur : Recherche et développement, dont biotech
     Pôle : passé
     Offre : Les deux
     Clients : Des entreprises
     Trois ans à venir : La croissance
     Votre fonction : Dirigeant ou propriétaire

     Capital humain
     1 Compétences professionnelles : 4 · 2 · 2
     2 Compétences relationnelles : 3 · 3 · 1
     3 Motivation des collaborateurs : 4 · 2 · 1
     4 Capacité à diriger : 3 · 2 · 2

     Capital structurel
     5 Coopération interne et transmission des savoirs : 4 · 1 · 1
     6 Outils de pilotage : 2 · 2 · 2
     7 Informatique et savoirs documentés : 3 · 3 · 3
     8 Innovation produits et services : 4 · 3 · 3
     9 Amélioration et innovation des processus : 2 · 1 · 0
     10 Culture d’entreprise : 3 · 3 · 1

     Capital relationnel
     11 Relations clients : 4 · 3 · 3
     12 Relations fournisseurs : 2 · 3 · 2
     13 Relations avec le public et le territoire : 1 · 1 · 1
     14 Relations avec investisseurs, actionnaires et banques : 2 · 4 · 3
     15 Relations avec les partenaires de coopération : 3 · 2 · ?

     Importance · état actuel · suivi, chacun de 0 à 4 ; ? = je ne sais pas
     [▶ Obtenir mon résultat]
     [1 I 4] [1 É 2] [1 S 2]
     [2 I 3] [2 É 3] [2 S 1]
     [3 I 4] [3 É 2] [3 S 1]
     [4 I 3] [4 É 2] [4 S 2]
     [5 I 4] [5 É 1] [5 S 1]
     [6 I 2] [6 É 2] [6 S 2]
     [7 I 3] [7 É 3] [7 S 3]
     [8 I 4] [8 É 3] [8 S 3]
     [9 I 2] [9 É 1] [9 S 0]
     [10 I 3] [10 É 3] [10 S 1]
     [11 I 4] [11 É 3] [11 S 3]
     [12 I 2] [12 É 3] [12 S 2]
     [13 I 1] [13 É 1] [13 S 1]
     [14 I 2] [14 É 4] [14 S 3]
     [15 I 3] [15 É 2] [15 S ?]
     [Nom de l’entreprise] [Effectif] [Âge]
     [Pays] [Région] [Secteur]
     [Pôle] [Offre] [Clients]
     [Trois ans à venir] [Votre fonction]
     [Pause]

luc> [Obtenir mon résultat]
bot~ ✓ C’est terminé, merci. Voici votre résultat.
bot> Votre résultat IC-Quick · Bulles de l’Atlantique · 15 janvier 2013

     Vos forces immatérielles se situent à 55 sur 100 : suffisant pour l’essentiel.
     Point le plus fort : Capital relationnel (66).

     Ce qui aiderait le plus : Coopération interne et transmission des savoirs.
     [Pourquoi 55 ?]
bot> (picture: Vos trois capitaux)
     Vos trois capitaux

     Capital humain : 49, suffisant pour l’essentiel
     Capital structurel : 52, suffisant pour l’essentiel
     Capital relationnel : 66, pleinement suffisant

     Sur 100 : à partir de 33, suffisant pour l’essentiel ; de 58, pleinement suffisant ; de 92, au-delà des besoins. Ce que vous jugez important compte davantage.
     [Pourquoi 49 ? · Capital humain]
     [Pourquoi 52 ? · Capital structurel]
     [Pourquoi 66 ? · Capital relationnel]
bot> (picture: Votre portefeuille)
     Votre portefeuille : l’importance pour vous, et l’état de chaque facteur aujourd’hui.

     Développer : 1 Compétences professionnelles, 2 Compétences relationnelles, 3 Motivation des collaborateurs, 4 Capacité à diriger, 5 Coopération interne et transmission des savoirs, 10 Culture d’entreprise, 15 Relations avec les partenaires de coopération

     Consolider : 7 Informatique et savoirs documentés, 8 Innovation produits et services, 11 Relations clients

     Analyser : 6 Outils de pilotage, 9 Amélioration et innovation des processus, 13 Relations avec le public et le territoire

     Pas d’action : 12 Relations fournisseurs, 14 Relations avec investisseurs, actionnaires et banques
     [Pourquoi ?]
bot> À développer d’abord

     1. Coopération interne et transmission des savoirs
     importance : 4 · Décisif
     état actuel : 1 · Suffisant en partie
     suivi : 1 · Seulement en cas de problème
     → Que sait faire l’un de vos collègues que personne d’autre ne pourrait faire la semaine prochaine ?

     2. Motivation des collaborateurs
     importance : 4 · Décisif
     état actuel : 2 · Suffisant pour l’essentiel
     suivi : 1 · Seulement en cas de problème
     → Quand avez-vous demandé pour la dernière fois à vos collaborateurs ce qui les ferait rester ?

     3. Compétences professionnelles
     importance : 4 · Décisif
     état actuel : 2 · Suffisant pour l’essentiel
     suivi : 2 · Quelques habitudes, sans responsable
     → Quelle compétence vous manquerait le plus si une personne partait demain ?
     [Pourquoi ?]
bot> Ce qui vous porte

     ✓ Innovation produits et services
     ✓ Relations clients
     ✓ Informatique et savoirs documentés

     Fragiles : Compétences relationnelles, Culture d’entreprise. Bons aujourd’hui, mais presque personne ne s’en occupe : cela peut se dégrader.
     [Pourquoi ?]
bot> La portée de ce résultat

     • C’est l’avis d’une personne, un jour donné, pas un audit. Demandez à un collègue : les écarts méritent une discussion.
     • Les questions sont une reconstitution dans l’esprit d’IC-Quick, pas le formulaire d’origine.
     • 1 note manque ; une note manquante n’est jamais comptée comme zéro.

     Qui peut le voir : personne d’autre que vous. Rien n’a été transmis à votre pôle, à d’autres entreprises ni à quiconque.

     Et ensuite : parlez d’une priorité avec votre équipe cette semaine, et choisissez un pas, avec un nom et une date. Votre résultat reste ici : écrivez /start.
     Questions : privacy@example.org
     [Pourquoi ?]
bot> (file: bulles-de-latlantique-2013-01-15.pdf)
     Votre rapport en PDF : à garder, à imprimer, à transmettre. Il contient toutes vos réponses.

     Dans une autre langue :
     [Deutsch] [English] [Español]
bot> Ce résultat vous est-il utile, de 0 (pas du tout) à 4 (très) ?
     [0] [1] [2] [3] [4]
     [Passer]
     [Changer une réponse]

luc> [3]
bot~ Quel point souhaitez-vous faire avancer en priorité dans les six mois ? Quelques mots suffisent ; vous pouvez passer.

     Écrivez-le dans un message, 300 caractères au plus.
     [Passer]
     [Changer une réponse]

luc> [Passer]
bot~ Merci, c’est noté.

     Votre décision 1 sur 2

     Partager mon résultat avec les animateurs de mon pôle ?

     Ils verraient vos réponses, vos chiffres et votre rapport, et pourraient préparer l’atelier avec eux. Aucune autre entreprise n’en voit rien.

     Les deux réponses conviennent. Un appui dans /privacy la change à tout moment.
     [Oui, partager]
     [Non, pour moi seul]

== +2 days

luc> /start
bot> Vous avez terminé IC-Quick le 15 janvier 2013. Que souhaitez-vous voir ?
     [Mon résultat]
     [Mes réponses]
     [Changer une réponse]
     [🔎 Comparer avec d’autres]
     [Demander à un collègue]
     [Répondre à nouveau]
     [Langue] [Confidentialité]

luc> [Changer une réponse]
bot~ Touchez une réponse pour la changer. Votre résultat reste tel quel tant que vous ne remettez pas la version corrigée.

     Votre entreprise
     Nom de l’entreprise : Bulles de l’Atlantique
     Effectif : 10 à 49
     Âge : 6 à 10 ans
     Pays : France
     Région : Pays de la Loire
     Secteur : Recherche et développement, dont biotech
     Pôle : passé
     Offre : Les deux
     Clients : Des entreprises
     Trois ans à venir : La croissance
     Votre fonction : Dirigeant ou propriétaire

     Capital humain
     1 Compétences professionnelles : 4 · 2 · 2
     2 Compétences relationnelles : 3 · 3 · 1
     3 Motivation des collaborateurs : 4 · 2 · 1
     4 Capacité à diriger : 3 · 2 · 2

     Capital structurel
     5 Coopération interne et transmission des savoirs : 4 · 1 · 1
     6 Outils de pilotage : 2 · 2 · 2
     7 Informatique et savoirs documentés : 3 · 3 · 3
     8 Innovation produits et services : 4 · 3 · 3
     9 Amélioration et innovation des processus : 2 · 1 · 0
     10 Culture d’entreprise : 3 · 3 · 1

     Capital relationnel
     11 Relations clients : 4 · 3 · 3
     12 Relations fournisseurs : 2 · 3 · 2
     13 Relations avec le public et le territoire : 1 · 1 · 1
     14 Relations avec investisseurs, actionnaires et banques : 2 · 4 · 3
     15 Relations avec les partenaires de coopération : 3 · 2 · ?

     Importance · état actuel · suivi, chacun de 0 à 4 ; ? = je ne sais pas
     [1 I 4] [1 É 2] [1 S 2]
     [2 I 3] [2 É 3] [2 S 1]
     [3 I 4] [3 É 2] [3 S 1]
     [4 I 3] [4 É 2] [4 S 2]
     [5 I 4] [5 É 1] [5 S 1]
     [6 I 2] [6 É 2] [6 S 2]
     [7 I 3] [7 É 3] [7 S 3]
     [8 I 4] [8 É 3] [8 S 3]
     [9 I 2] [9 É 1] [9 S 0]
     [10 I 3] [10 É 3] [10 S 1]
     [11 I 4] [11 É 3] [11 S 3]
     [12 I 2] [12 É 3] [12 S 2]
     [13 I 1] [13 É 1] [13 S 1]
     [14 I 2] [14 É 4] [14 S 3]
     [15 I 3] [15 É 2] [15 S ?]
     [Nom de l’entreprise] [Effectif] [Âge]
     [Pays] [Région] [Secteur]
     [Pôle] [Offre] [Clients]
     [Trois ans à venir] [Votre fonction]
     [◀ Retour]

luc> [5 É 1]
bot~ 24/55 · Capital structurel
     ▰▰▰▰▰▱▱▱▱▱▱▱▱▱▱ 5 sur 15

     Coopération interne et transmission des savoirs · État actuel

     Cela fonctionne-t-il bien aujourd’hui, entre équipes et entre générations ?

     0  Inexistant ou défaillant
     1  Suffisant en partie
     2  Suffisant pour l’essentiel
     3  Pleinement suffisant
     4  Au-delà de nos besoins
     [0] [✓ 1] [2] [3] [4]
     [Je ne sais pas]
     [◀ Laisser tel quel]

luc> [3]
bot~ ✓ Coopération interne et transmission des savoirs · État actuel : 3 · Pleinement suffisant

     1 réponse est changée et pas encore remise. D’ici là, le résultat du 15 janvier 2013 reste valable.

     Votre entreprise
     Nom de l’entreprise : Bulles de l’Atlantique
     Effectif : 10 à 49
     Âge : 6 à 10 ans
     Pays : France
     Région : Pays de la Loire
     Secteur : Recherche et développement, dont biotech
     Pôle : passé
     Offre : Les deux
     Clients : Des entreprises
     Trois ans à venir : La croissance
     Votre fonction : Dirigeant ou propriétaire

     Capital humain
     1 Compétences professionnelles : 4 · 2 · 2
     2 Compétences relationnelles : 3 · 3 · 1
     3 Motivation des collaborateurs : 4 · 2 · 1
     4 Capacité à diriger : 3 · 2 · 2

     Capital structurel
     5 Coopération interne et transmission des savoirs : 4 · 3 · 1
     6 Outils de pilotage : 2 · 2 · 2
     7 Informatique et savoirs documentés : 3 · 3 · 3
     8 Innovation produits et services : 4 · 3 · 3
     9 Amélioration et innovation des processus : 2 · 1 · 0
     10 Culture d’entreprise : 3 · 3 · 1

     Capital relationnel
     11 Relations clients : 4 · 3 · 3
     12 Relations fournisseurs : 2 · 3 · 2
     13 Relations avec le public et le territoire : 1 · 1 · 1
     14 Relations avec investisseurs, actionnaires et banques : 2 · 4 · 3
     15 Relations avec les partenaires de coopération : 3 · 2 · ?

     Importance · état actuel · suivi, chacun de 0 à 4 ; ? = je ne sais pas
     [▶ Remettre la version corrigée]
     [Abandonner les corrections]
     [1 I 4] [1 É 2] [1 S 2]
     [2 I 3] [2 É 3] [2 S 1]
     [3 I 4] [3 É 2] [3 S 1]
     [4 I 3] [4 É 2] [4 S 2]
     [5 I 4] [5 É 3] [5 S 1]
     [6 I 2] [6 É 2] [6 S 2]
     [7 I 3] [7 É 3] [7 S 3]
     [8 I 4] [8 É 3] [8 S 3]
     [9 I 2] [9 É 1] [9 S 0]
     [10 I 3] [10 É 3] [10 S 1]
     [11 I 4] [11 É 3] [11 S 3]
     [12 I 2] [12 É 3] [12 S 2]
     [13 I 1] [13 É 1] [13 S 1]
     [14 I 2] [14 É 4] [14 S 3]
     [15 I 3] [15 É 2] [15 S ?]
     [Nom de l’entreprise] [Effectif] [Âge]
     [Pays] [Région] [Secteur]
     [Pôle] [Offre] [Clients]
     [Trois ans à venir] [Votre fonction]
     [◀ Retour]

luc> [9 I 2]
bot~ 35/55 · Capital structurel
     ▰▰▰▰▰▰▰▰▰▱▱▱▱▱▱ 9 sur 15

     Amélioration et innovation des processus · Importance
     Façons de travailler améliorées ou nouvelles

     Quelle importance a l’amélioration de vos méthodes de travail pour votre réussite ?

     0  Pas important
     1  Peu important
     2  Assez important
     3  Très important
     4  Décisif
     [0] [1] [✓ 2] [3] [4]
     [Je ne sais pas] [Ne nous concerne pas]
     [◀ Laisser tel quel]

luc> [Ne nous concerne pas]
bot~ Amélioration et innovation des processus · Importance : Ne nous concerne pas ?

     Alors ces 2 réponses ne compteraient plus :
     • Amélioration et innovation des processus · État actuel : 1 · Suffisant en partie
     • Amélioration et innovation des processus · Suivi : 0 · Personne ne s’en occupe

     Une fois la correction remise, le facteur sort de votre portefeuille et de vos chiffres.
     [Oui, cela ne nous concerne pas]
     [◀ Laisser tel quel]

luc> [Oui, cela ne nous concerne pas]
bot~ ✓ Amélioration et innovation des processus · Importance : Ne nous concerne pas

     2 réponses sont changées et pas encore remises. D’ici là, le résultat du 15 janvier 2013 reste valable.

     Votre entreprise
     Nom de l’entreprise : Bulles de l’Atlantique
     Effectif : 10 à 49
     Âge : 6 à 10 ans
     Pays : France
     Région : Pays de la Loire
     Secteur : Recherche et développement, dont biotech
     Pôle : passé
     Offre : Les deux
     Clients : Des entreprises
     Trois ans à venir : La croissance
     Votre fonction : Dirigeant ou propriétaire

     Capital humain
     1 Compétences professionnelles : 4 · 2 · 2
     2 Compétences relationnelles : 3 · 3 · 1
     3 Motivation des collaborateurs : 4 · 2 · 1
     4 Capacité à diriger : 3 · 2 · 2

     Capital structurel
     5 Coopération interne et transmission des savoirs : 4 · 3 · 1
     6 Outils de pilotage : 2 · 2 · 2
     7 Informatique et savoirs documentés : 3 · 3 · 3
     8 Innovation produits et services : 4 · 3 · 3
     9 Amélioration et innovation des processus : Ne nous concerne pas
     10 Culture d’entreprise : 3 · 3 · 1

     Capital relationnel
     11 Relations clients : 4 · 3 · 3
     12 Relations fournisseurs : 2 · 3 · 2
     13 Relations avec le public et le territoire : 1 · 1 · 1
     14 Relations avec investisseurs, actionnaires et banques : 2 · 4 · 3
     15 Relations avec les partenaires de coopération : 3 · 2 · ?

     Importance · état actuel · suivi, chacun de 0 à 4 ; ? = je ne sais pas
     [▶ Remettre la version corrigée]
     [Abandonner les corrections]
     [1 I 4] [1 É 2] [1 S 2]
     [2 I 3] [2 É 3] [2 S 1]
     [3 I 4] [3 É 2] [3 S 1]
     [4 I 3] [4 É 2] [4 S 2]
     [5 I 4] [5 É 3] [5 S 1]
     [6 I 2] [6 É 2] [6 S 2]
     [7 I 3] [7 É 3] [7 S 3]
     [8 I 4] [8 É 3] [8 S 3]
     [9 I –]
     [10 I 3] [10 É 3] [10 S 1]
     [11 I 4] [11 É 3] [11 S 3]
     [12 I 2] [12 É 3] [12 S 2]
     [13 I 1] [13 É 1] [13 S 1]
     [14 I 2] [14 É 4] [14 S 3]
     [15 I 3] [15 É 2] [15 S ?]
     [Nom de l’entreprise] [Effectif] [Âge]
     [Pays] [Région] [Secteur]
     [Pôle] [Offre] [Clients]
     [Trois ans à venir] [Votre fonction]
     [◀ Retour]

luc> [◀ Retour]
bot~ Vous avez terminé IC-Quick le 15 janvier 2013. Que souhaitez-vous voir ?
     [Mon résultat]
     [Mes réponses]
     [Corrections non remises (2)]
     [🔎 Comparer avec d’autres]
     [Demander à un collègue]
     [Répondre à nouveau]
     [Langue] [Confidentialité]

luc> [Corrections non remises (2)]
bot~ 2 réponses sont changées et pas encore remises. D’ici là, le résultat du 15 janvier 2013 reste valable.

     Votre entreprise
     Nom de l’entreprise : Bulles de l’Atlantique
     Effectif : 10 à 49
     Âge : 6 à 10 ans
     Pays : France
     Région : Pays de la Loire
     Secteur : Recherche et développement, dont biotech
     Pôle : passé
     Offre : Les deux
     Clients : Des entreprises
     Trois ans à venir : La croissance
     Votre fonction : Dirigeant ou propriétaire

     Capital humain
     1 Compétences professionnelles : 4 · 2 · 2
     2 Compétences relationnelles : 3 · 3 · 1
     3 Motivation des collaborateurs : 4 · 2 · 1
     4 Capacité à diriger : 3 · 2 · 2

     Capital structurel
     5 Coopération interne et transmission des savoirs : 4 · 3 · 1
     6 Outils de pilotage : 2 · 2 · 2
     7 Informatique et savoirs documentés : 3 · 3 · 3
     8 Innovation produits et services : 4 · 3 · 3
     9 Amélioration et innovation des processus : Ne nous concerne pas
     10 Culture d’entreprise : 3 · 3 · 1

     Capital relationnel
     11 Relations clients : 4 · 3 · 3
     12 Relations fournisseurs : 2 · 3 · 2
     13 Relations avec le public et le territoire : 1 · 1 · 1
     14 Relations avec investisseurs, actionnaires et banques : 2 · 4 · 3
     15 Relations avec les partenaires de coopération : 3 · 2 · ?

     Importance · état actuel · suivi, chacun de 0 à 4 ; ? = je ne sais pas
     [▶ Remettre la version corrigée]
     [Abandonner les corrections]
     [1 I 4] [1 É 2] [1 S 2]
     [2 I 3] [2 É 3] [2 S 1]
     [3 I 4] [3 É 2] [3 S 1]
     [4 I 3] [4 É 2] [4 S 2]
     [5 I 4] [5 É 3] [5 S 1]
     [6 I 2] [6 É 2] [6 S 2]
     [7 I 3] [7 É 3] [7 S 3]
     [8 I 4] [8 É 3] [8 S 3]
     [9 I –]
     [10 I 3] [10 É 3] [10 S 1]
     [11 I 4] [11 É 3] [11 S 3]
     [12 I 2] [12 É 3] [12 S 2]
     [13 I 1] [13 É 1] [13 S 1]
     [14 I 2] [14 É 4] [14 S 3]
     [15 I 3] [15 É 2] [15 S ?]
     [Nom de l’entreprise] [Effectif] [Âge]
     [Pays] [Région] [Secteur]
     [Pôle] [Offre] [Clients]
     [Trois ans à venir] [Votre fonction]
     [◀ Retour]

luc> [Remettre la version corrigée]
bot~ ✓ Votre version corrigée est remise. La précédente reste conservée avec sa date. Ce qui a changé :

     • Coopération interne et transmission des savoirs · État actuel : 1 · Suffisant en partie → 3 · Pleinement suffisant
     • Amélioration et innovation des processus · Importance : 2 · Assez important → Ne nous concerne pas

     Vos chiffres, chacun sur 100
     Capital humain : 49
     Capital structurel : 52 → 65
     Capital relationnel : 66
     Ensemble : 55 → 60
bot> Votre résultat IC-Quick · Bulles de l’Atlantique · 17 janvier 2013
     Corrigé le 17 janvier 2013, remis pour la première fois le 15 janvier 2013

     Vos forces immatérielles se situent à 60 sur 100 : pleinement suffisant.
     Point le plus fort : Capital relationnel (66).

     Ce qui aiderait le plus : Motivation des collaborateurs.
     [Pourquoi 60 ?]
bot> (picture: Vos trois capitaux)
     Vos trois capitaux

     Capital humain : 49, suffisant pour l’essentiel
     Capital structurel : 65, pleinement suffisant
     Capital relationnel : 66, pleinement suffisant

     Sur 100 : à partir de 33, suffisant pour l’essentiel ; de 58, pleinement suffisant ; de 92, au-delà des besoins. Ce que vous jugez important compte davantage.
     [Pourquoi 49 ? · Capital humain]
     [Pourquoi 65 ? · Capital structurel]
     [Pourquoi 66 ? · Capital relationnel]
bot> (picture: Votre portefeuille)
     Votre portefeuille : l’importance pour vous, et l’état de chaque facteur aujourd’hui.

     Développer : 1 Compétences professionnelles, 2 Compétences relationnelles, 3 Motivation des collaborateurs, 4 Capacité à diriger, 5 Coopération interne et transmission des savoirs, 10 Culture d’entreprise, 15 Relations avec les partenaires de coopération

     Consolider : 7 Informatique et savoirs documentés, 8 Innovation produits et services, 11 Relations clients

     Analyser : 6 Outils de pilotage, 13 Relations avec le public et le territoire

     Pas d’action : 12 Relations fournisseurs, 14 Relations avec investisseurs, actionnaires et banques
     [Pourquoi ?]
bot> À développer d’abord

     1. Motivation des collaborateurs
     importance : 4 · Décisif
     état actuel : 2 · Suffisant pour l’essentiel
     suivi : 1 · Seulement en cas de problème
     → Quand avez-vous demandé pour la dernière fois à vos collaborateurs ce qui les ferait rester ?

     2. Compétences professionnelles
     importance : 4 · Décisif
     état actuel : 2 · Suffisant pour l’essentiel
     suivi : 2 · Quelques habitudes, sans responsable
     → Quelle compétence vous manquerait le plus si une personne partait demain ?

     3. Capacité à diriger
     importance : 3 · Très important
     état actuel : 2 · Suffisant pour l’essentiel
     suivi : 2 · Quelques habitudes, sans responsable
     → Qui pourrait diriger l’entreprise trois mois en votre absence ?
     [Pourquoi ?]
bot> Ce qui vous porte

     ✓ Innovation produits et services
     ✓ Relations clients
     ✓ Informatique et savoirs documentés

     Fragiles : Compétences relationnelles, Coopération interne et transmission des savoirs, Culture d’entreprise. Bons aujourd’hui, mais presque personne ne s’en occupe : cela peut se dégrader.
     [Pourquoi ?]
bot> La portée de ce résultat

     • C’est l’avis d’une personne, un jour donné, pas un audit. Demandez à un collègue : les écarts méritent une discussion.
     • Les questions sont une reconstitution dans l’esprit d’IC-Quick, pas le formulaire d’origine.
     • 1 note manque ; une note manquante n’est jamais comptée comme zéro.

     Qui peut le voir : personne d’autre que vous. Rien n’a été transmis à votre pôle, à d’autres entreprises ni à quiconque.

     Et ensuite : parlez d’une priorité avec votre équipe cette semaine, et choisissez un pas, avec un nom et une date. Votre résultat reste ici : écrivez /start.
     Questions : privacy@example.org
     [Pourquoi ?]
bot> (file: bulles-de-latlantique-2013-01-17.pdf)
     Votre rapport en PDF : à garder, à imprimer, à transmettre. Il contient toutes vos réponses.

     Dans une autre langue :
     [Deutsch] [English] [Español]
bot> Merci, c’est noté.

     Votre décision 1 sur 2

     Partager mon résultat avec les animateurs de mon pôle ?

     Ils verraient vos réponses, vos chiffres et votre rapport, et pourraient préparer l’atelier avec eux. Aucune autre entreprise n’en voit rien.

     Les deux réponses conviennent. Un appui dans /privacy la change à tout moment.
     [Oui, partager]
     [Non, pour moi seul]

== +1 days

luc> /start
bot> Vous avez terminé IC-Quick le 15 janvier 2013 et l’avez corrigé le 17 janvier 2013. Que souhaitez-vous voir ?
     [Mon résultat]
     [Mes réponses]
     [Changer une réponse]
     [Versions précédentes]
     [🔎 Comparer avec d’autres]
     [Demander à un collègue]
     [Répondre à nouveau]
     [Langue] [Confidentialité]

luc> [Versions précédentes]
bot~ Quelle version précédente souhaitez-vous voir ?
     [1 · 15 janvier 2013]
     [◀ Retour]

luc> [1 · 15 janvier 2013]
bot~ Version 1, remise le 15 janvier 2013 et remplacée le 17 janvier 2013. Voici ce qu’était son résultat :
bot> Votre résultat IC-Quick · Bulles de l’Atlantique · 15 janvier 2013

     Vos forces immatérielles se situent à 55 sur 100 : suffisant pour l’essentiel.
     Point le plus fort : Capital relationnel (66).

     Ce qui aiderait le plus : Coopération interne et transmission des savoirs.
     [Pourquoi 55 ?]
bot> Vos trois capitaux

     Capital humain : 49, suffisant pour l’essentiel
     Capital structurel : 52, suffisant pour l’essentiel
     Capital relationnel : 66, pleinement suffisant

     Sur 100 : à partir de 33, suffisant pour l’essentiel ; de 58, pleinement suffisant ; de 92, au-delà des besoins. Ce que vous jugez important compte davantage.
     [Pourquoi 49 ? · Capital humain]
     [Pourquoi 52 ? · Capital structurel]
     [Pourquoi 66 ? · Capital relationnel]
bot> Votre portefeuille : l’importance pour vous, et l’état de chaque facteur aujourd’hui.

     Développer : 1 Compétences professionnelles, 2 Compétences relationnelles, 3 Motivation des collaborateurs, 4 Capacité à diriger, 5 Coopération interne et transmission des savoirs, 10 Culture d’entreprise, 15 Relations avec les partenaires de coopération

     Consolider : 7 Informatique et savoirs documentés, 8 Innovation produits et services, 11 Relations clients

     Analyser : 6 Outils de pilotage, 9 Amélioration et innovation des processus, 13 Relations avec le public et le territoire

     Pas d’action : 12 Relations fournisseurs, 14 Relations avec investisseurs, actionnaires et banques
     [Pourquoi ?]
bot> À développer d’abord

     1. Coopération interne et transmission des savoirs
     importance : 4 · Décisif
     état actuel : 1 · Suffisant en partie
     suivi : 1 · Seulement en cas de problème
     → Que sait faire l’un de vos collègues que personne d’autre ne pourrait faire la semaine prochaine ?

     2. Motivation des collaborateurs
     importance : 4 · Décisif
     état actuel : 2 · Suffisant pour l’essentiel
     suivi : 1 · Seulement en cas de problème
     → Quand avez-vous demandé pour la dernière fois à vos collaborateurs ce qui les ferait rester ?

     3. Compétences professionnelles
     importance : 4 · Décisif
     état actuel : 2 · Suffisant pour l’essentiel
     suivi : 2 · Quelques habitudes, sans responsable
     → Quelle compétence vous manquerait le plus si une personne partait demain ?
     [Pourquoi ?]
bot> Ce qui vous porte

     ✓ Innovation produits et services
     ✓ Relations clients
     ✓ Informatique et savoirs documentés

     Fragiles : Compétences relationnelles, Culture d’entreprise. Bons aujourd’hui, mais presque personne ne s’en occupe : cela peut se dégrader.
     [Pourquoi ?]
bot> La portée de ce résultat

     • C’est l’avis d’une personne, un jour donné, pas un audit. Demandez à un collègue : les écarts méritent une discussion.
     • Les questions sont une reconstitution dans l’esprit d’IC-Quick, pas le formulaire d’origine.
     • 1 note manque ; une note manquante n’est jamais comptée comme zéro.

     Qui peut le voir : personne d’autre que vous. Rien n’a été transmis à votre pôle, à d’autres entreprises ni à quiconque.

     Et ensuite : parlez d’une priorité avec votre équipe cette semaine, et choisissez un pas, avec un nom et une date. Votre résultat reste ici : écrivez /start.
     Questions : privacy@example.org
     [Pourquoi ?]
bot> Les réponses telles que vous les avez remises le 15 janvier 2013

     Votre entreprise
     Nom de l’entreprise : Bulles de l’Atlantique
     Effectif : 10 à 49
     Âge : 6 à 10 ans
     Pays : France
     Région : Pays de la Loire
     Secteur : Recherche et développement, dont biotech
     Pôle : passé
     Offre : Les deux
     Clients : Des entreprises
     Trois ans à venir : La croissance
     Votre fonction : Dirigeant ou propriétaire

     Capital humain
     1 Compétences professionnelles : 4 · 2 · 2
     2 Compétences relationnelles : 3 · 3 · 1
     3 Motivation des collaborateurs : 4 · 2 · 1
     4 Capacité à diriger : 3 · 2 · 2

     Capital structurel
     5 Coopération interne et transmission des savoirs : 4 · 1 · 1
     6 Outils de pilotage : 2 · 2 · 2
     7 Informatique et savoirs documentés : 3 · 3 · 3
     8 Innovation produits et services : 4 · 3 · 3
     9 Amélioration et innovation des processus : 2 · 1 · 0
     10 Culture d’entreprise : 3 · 3 · 1

     Capital relationnel
     11 Relations clients : 4 · 3 · 3
     12 Relations fournisseurs : 2 · 3 · 2
     13 Relations avec le public et le territoire : 1 · 1 · 1
     14 Relations avec investisseurs, actionnaires et banques : 2 · 4 · 3
     15 Relations avec les partenaires de coopération : 3 · 2 · ?

     Importance · état actuel · suivi, chacun de 0 à 4 ; ? = je ne sais pas
     [Mon résultat]
     [◀ Retour]

luc> [Retour]
bot~ Vous avez terminé IC-Quick le 15 janvier 2013 et l’avez corrigé le 17 janvier 2013. Que souhaitez-vous voir ?
     [Mon résultat]
     [Mes réponses]
     [Changer une réponse]
     [Versions précédentes]
     [🔎 Comparer avec d’autres]
     [Demander à un collègue]
     [Répondre à nouveau]
     [Langue] [Confidentialité]

luc> [Changer une réponse]
bot~ Touchez une réponse pour la changer. Votre résultat reste tel quel tant que vous ne remettez pas la version corrigée.

     Votre entreprise
     Nom de l’entreprise : Bulles de l’Atlantique
     Effectif : 10 à 49
     Âge : 6 à 10 ans
     Pays : France
     Région : Pays de la Loire
     Secteur : Recherche et développement, dont biotech
     Pôle : passé
     Offre : Les deux
     Clients : Des entreprises
     Trois ans à venir : La croissance
     Votre fonction : Dirigeant ou propriétaire

     Capital humain
     1 Compétences professionnelles : 4 · 2 · 2
     2 Compétences relationnelles : 3 · 3 · 1
     3 Motivation des collaborateurs : 4 · 2 · 1
     4 Capacité à diriger : 3 · 2 · 2

     Capital structurel
     5 Coopération interne et transmission des savoirs : 4 · 3 · 1
     6 Outils de pilotage : 2 · 2 · 2
     7 Informatique et savoirs documentés : 3 · 3 · 3
     8 Innovation produits et services : 4 · 3 · 3
     9 Amélioration et innovation des processus : Ne nous concerne pas
     10 Culture d’entreprise : 3 · 3 · 1

     Capital relationnel
     11 Relations clients : 4 · 3 · 3
     12 Relations fournisseurs : 2 · 3 · 2
     13 Relations avec le public et le territoire : 1 · 1 · 1
     14 Relations avec investisseurs, actionnaires et banques : 2 · 4 · 3
     15 Relations avec les partenaires de coopération : 3 · 2 · ?

     Importance · état actuel · suivi, chacun de 0 à 4 ; ? = je ne sais pas
     [1 I 4] [1 É 2] [1 S 2]
     [2 I 3] [2 É 3] [2 S 1]
     [3 I 4] [3 É 2] [3 S 1]
     [4 I 3] [4 É 2] [4 S 2]
     [5 I 4] [5 É 3] [5 S 1]
     [6 I 2] [6 É 2] [6 S 2]
     [7 I 3] [7 É 3] [7 S 3]
     [8 I 4] [8 É 3] [8 S 3]
     [9 I –]
     [10 I 3] [10 É 3] [10 S 1]
     [11 I 4] [11 É 3] [11 S 3]
     [12 I 2] [12 É 3] [12 S 2]
     [13 I 1] [13 É 1] [13 S 1]
     [14 I 2] [14 É 4] [14 S 3]
     [15 I 3] [15 É 2] [15 S ?]
     [Nom de l’entreprise] [Effectif] [Âge]
     [Pays] [Région] [Secteur]
     [Pôle] [Offre] [Clients]
     [Trois ans à venir] [Votre fonction]
     [◀ Retour]

luc> [9 I –]
bot~ 35/55 · Capital structurel
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
     [Je ne sais pas] [✓ Ne nous concerne pas]
     [◀ Laisser tel quel]

luc> [3]
bot~ ✓ Amélioration et innovation des processus · Importance : 3 · Très important

     1 réponse est changée et pas encore remise. D’ici là, le résultat du 17 janvier 2013 reste valable.

     Votre entreprise
     Nom de l’entreprise : Bulles de l’Atlantique
     Effectif : 10 à 49
     Âge : 6 à 10 ans
     Pays : France
     Région : Pays de la Loire
     Secteur : Recherche et développement, dont biotech
     Pôle : passé
     Offre : Les deux
     Clients : Des entreprises
     Trois ans à venir : La croissance
     Votre fonction : Dirigeant ou propriétaire

     Capital humain
     1 Compétences professionnelles : 4 · 2 · 2
     2 Compétences relationnelles : 3 · 3 · 1
     3 Motivation des collaborateurs : 4 · 2 · 1
     4 Capacité à diriger : 3 · 2 · 2

     Capital structurel
     5 Coopération interne et transmission des savoirs : 4 · 3 · 1
     6 Outils de pilotage : 2 · 2 · 2
     7 Informatique et savoirs documentés : 3 · 3 · 3
     8 Innovation produits et services : 4 · 3 · 3
     9 Amélioration et innovation des processus : 3 · 1 · 0
     10 Culture d’entreprise : 3 · 3 · 1

     Capital relationnel
     11 Relations clients : 4 · 3 · 3
     12 Relations fournisseurs : 2 · 3 · 2
     13 Relations avec le public et le territoire : 1 · 1 · 1
     14 Relations avec investisseurs, actionnaires et banques : 2 · 4 · 3
     15 Relations avec les partenaires de coopération : 3 · 2 · ?

     Importance · état actuel · suivi, chacun de 0 à 4 ; ? = je ne sais pas
     [▶ Remettre la version corrigée]
     [Abandonner les corrections]
     [1 I 4] [1 É 2] [1 S 2]
     [2 I 3] [2 É 3] [2 S 1]
     [3 I 4] [3 É 2] [3 S 1]
     [4 I 3] [4 É 2] [4 S 2]
     [5 I 4] [5 É 3] [5 S 1]
     [6 I 2] [6 É 2] [6 S 2]
     [7 I 3] [7 É 3] [7 S 3]
     [8 I 4] [8 É 3] [8 S 3]
     [9 I 3] [9 É 1] [9 S 0]
     [10 I 3] [10 É 3] [10 S 1]
     [11 I 4] [11 É 3] [11 S 3]
     [12 I 2] [12 É 3] [12 S 2]
     [13 I 1] [13 É 1] [13 S 1]
     [14 I 2] [14 É 4] [14 S 3]
     [15 I 3] [15 É 2] [15 S ?]
     [Nom de l’entreprise] [Effectif] [Âge]
     [Pays] [Région] [Secteur]
     [Pôle] [Offre] [Clients]
     [Trois ans à venir] [Votre fonction]
     [◀ Retour]

luc> [Abandonner les corrections]
bot~ Abandonner 1 réponse changée ? Tout redevient comme vous l’aviez remis la dernière fois.
     [Oui, abandonner les corrections]
     [◀ Non, retour]

luc> [Oui, abandonner]
bot~ Les corrections sont abandonnées.

     Touchez une réponse pour la changer. Votre résultat reste tel quel tant que vous ne remettez pas la version corrigée.

     Votre entreprise
     Nom de l’entreprise : Bulles de l’Atlantique
     Effectif : 10 à 49
     Âge : 6 à 10 ans
     Pays : France
     Région : Pays de la Loire
     Secteur : Recherche et développement, dont biotech
     Pôle : passé
     Offre : Les deux
     Clients : Des entreprises
     Trois ans à venir : La croissance
     Votre fonction : Dirigeant ou propriétaire

     Capital humain
     1 Compétences professionnelles : 4 · 2 · 2
     2 Compétences relationnelles : 3 · 3 · 1
     3 Motivation des collaborateurs : 4 · 2 · 1
     4 Capacité à diriger : 3 · 2 · 2

     Capital structurel
     5 Coopération interne et transmission des savoirs : 4 · 3 · 1
     6 Outils de pilotage : 2 · 2 · 2
     7 Informatique et savoirs documentés : 3 · 3 · 3
     8 Innovation produits et services : 4 · 3 · 3
     9 Amélioration et innovation des processus : Ne nous concerne pas
     10 Culture d’entreprise : 3 · 3 · 1

     Capital relationnel
     11 Relations clients : 4 · 3 · 3
     12 Relations fournisseurs : 2 · 3 · 2
     13 Relations avec le public et le territoire : 1 · 1 · 1
     14 Relations avec investisseurs, actionnaires et banques : 2 · 4 · 3
     15 Relations avec les partenaires de coopération : 3 · 2 · ?

     Importance · état actuel · suivi, chacun de 0 à 4 ; ? = je ne sais pas
     [1 I 4] [1 É 2] [1 S 2]
     [2 I 3] [2 É 3] [2 S 1]
     [3 I 4] [3 É 2] [3 S 1]
     [4 I 3] [4 É 2] [4 S 2]
     [5 I 4] [5 É 3] [5 S 1]
     [6 I 2] [6 É 2] [6 S 2]
     [7 I 3] [7 É 3] [7 S 3]
     [8 I 4] [8 É 3] [8 S 3]
     [9 I –]
     [10 I 3] [10 É 3] [10 S 1]
     [11 I 4] [11 É 3] [11 S 3]
     [12 I 2] [12 É 3] [12 S 2]
     [13 I 1] [13 É 1] [13 S 1]
     [14 I 2] [14 É 4] [14 S 3]
     [15 I 3] [15 É 2] [15 S ?]
     [Nom de l’entreprise] [Effectif] [Âge]
     [Pays] [Région] [Secteur]
     [Pôle] [Offre] [Clients]
     [Trois ans à venir] [Votre fonction]
     [◀ Retour]

luc> [◀ Retour]
bot~ Vous avez terminé IC-Quick le 15 janvier 2013 et l’avez corrigé le 17 janvier 2013. Que souhaitez-vous voir ?
     [Mon résultat]
     [Mes réponses]
     [Changer une réponse]
     [Versions précédentes]
     [🔎 Comparer avec d’autres]
     [Demander à un collègue]
     [Répondre à nouveau]
     [Langue] [Confidentialité]
