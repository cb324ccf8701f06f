# Pourquoi ce chiffre ? La même histoire en français.

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

luc> * 4 [Je ne sais pas]
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

luc> [Passer]
bot~ ✓ Pôle : passé

     7/55 · Votre entreprise

     Que vendez-vous surtout ?
     [Des produits] [Des services] [Les deux]
     [Je ne sais pas]
     [◀ Retour] [Pause] [Réponses]

luc> * 4 [Je ne sais pas]
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

luc> [1]
bot~ ✓ Compétences professionnelles · État actuel : 1 · Suffisant en partie

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

luc> [0]
bot~ ✓ Compétences professionnelles · Suivi : 0 · Personne ne s’en occupe

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

luc> [4]
bot~ ✓ Compétences relationnelles · Importance : 4 · Décisif

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

luc> [2]
bot~ ✓ Compétences relationnelles · État actuel : 2 · Suffisant pour l’essentiel

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

luc> [Je ne sais pas]
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

luc> (answers 3 to the end)
bot~ ✓ Relations avec les partenaires de coopération · Suivi : 3 · Méthode établie, avec un responsable

     Les 55 questions ont leur réponse. Demandez votre résultat, ou touchez un chiffre ci-dessous pour changer cette réponse.

     Votre entreprise
     Nom de l’entreprise : Bulles de l’Atlantique
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
     1 Compétences professionnelles : 4 · 1 · 0
     2 Compétences relationnelles : 4 · 2 · ?
     3 Motivation des collaborateurs : 3 · 3 · 3
     4 Capacité à diriger : 3 · 3 · 3

     Capital structurel
     5 Coopération interne et transmission des savoirs : 3 · 3 · 3
     6 Outils de pilotage : 3 · 3 · 3
     7 Informatique et savoirs documentés : 3 · 3 · 3
     8 Innovation produits et services : 3 · 3 · 3
     9 Amélioration et innovation des processus : 3 · 3 · 3
     10 Culture d’entreprise : 3 · 3 · 3

     Capital relationnel
     11 Relations clients : 3 · 3 · 3
     12 Relations fournisseurs : 3 · 3 · 3
     13 Relations avec le public et le territoire : 3 · 3 · 3
     14 Relations avec investisseurs, actionnaires et banques : 3 · 3 · 3
     15 Relations avec les partenaires de coopération : 3 · 3 · 3

     Importance · état actuel · suivi, chacun de 0 à 4 ; ? = je ne sais pas
     [▶ Obtenir mon résultat]
     [1 I 4] [1 É 1] [1 S 0]
     [2 I 4] [2 É 2] [2 S ?]
     [3 I 3] [3 É 3] [3 S 3]
     [4 I 3] [4 É 3] [4 S 3]
     [5 I 3] [5 É 3] [5 S 3]
     [6 I 3] [6 É 3] [6 S 3]
     [7 I 3] [7 É 3] [7 S 3]
     [8 I 3] [8 É 3] [8 S 3]
     [9 I 3] [9 É 3] [9 S 3]
     [10 I 3] [10 É 3] [10 S 3]
     [11 I 3] [11 É 3] [11 S 3]
     [12 I 3] [12 É 3] [12 S 3]
     [13 I 3] [13 É 3] [13 S 3]
     [14 I 3] [14 É 3] [14 S 3]
     [15 I 3] [15 É 3] [15 S 3]
     [Nom de l’entreprise] [Effectif] [Âge]
     [Pays] [Secteur] [Pôle]
     [Offre] [Clients] [Trois ans à venir]
     [Votre fonction]
     [Pause]

luc> [Obtenir mon résultat]
bot~ Avant de calculer votre résultat, quelque chose ressort :

     • pour la plupart des facteurs, importance, état et suivi ont le même chiffre
     • presque tous les facteurs ont le même état ou le même suivi

     C’est peut-être tout à fait juste. Souhaitez-vous revoir vos réponses ?
     [Revoir mes réponses]
     [▶ Elles sont justes : mon résultat]

luc> [mon résultat]
bot~ ✓ C’est terminé, merci. Voici votre résultat.
bot> Votre résultat IC-Quick · Bulles de l’Atlantique · 15 janvier 2013

     Vos forces immatérielles se situent à 68 sur 100 : pleinement suffisant.

     Ce qui aiderait le plus : Compétences professionnelles.
     [Pourquoi 68 ?]
bot> (picture: Vos trois capitaux)
     Vos trois capitaux

     Capital humain : 51, suffisant pour l’essentiel
     Capital structurel : 75, pleinement suffisant
     Capital relationnel : 75, pleinement suffisant

     Sur 100 : à partir de 33, suffisant pour l’essentiel ; de 58, pleinement suffisant ; de 92, au-delà des besoins. Ce que vous jugez important compte davantage.
     [Pourquoi 51 ? · Capital humain]
     [Pourquoi 75 ? · Capital structurel]
     [Pourquoi 75 ? · Capital relationnel]
bot> (picture: Votre portefeuille)
     Votre portefeuille : l’importance pour vous, et l’état de chaque facteur aujourd’hui.

     Développer : 1 Compétences professionnelles, 2 Compétences relationnelles

     Pas d’action : 3 Motivation des collaborateurs, 4 Capacité à diriger, 5 Coopération interne et transmission des savoirs, 6 Outils de pilotage, 7 Informatique et savoirs documentés, 8 Innovation produits et services, 9 Amélioration et innovation des processus, 10 Culture d’entreprise, 11 Relations clients, 12 Relations fournisseurs, 13 Relations avec le public et le territoire, 14 Relations avec investisseurs, actionnaires et banques, 15 Relations avec les partenaires de coopération

     Vous avez donné presque la même importance à tous les facteurs ; le haut et le bas disent donc peu de chose ici.
     [Pourquoi ?]
bot> À développer d’abord

     1. Compétences professionnelles
     importance : 4 · Décisif
     état actuel : 1 · Suffisant en partie
     suivi : 0 · Personne ne s’en occupe
     → Quelle compétence vous manquerait le plus si une personne partait demain ?

     2. Compétences relationnelles
     importance : 4 · Décisif
     état actuel : 2 · Suffisant pour l’essentiel
     suivi : non évalué
     → Quel malentendu récurrent vous coûte le plus de temps, et qui pourrait aider à le régler ?
     [Pourquoi ?]
bot> Ce qui vous porte

     Aucun facteur n’est encore à la fois important pour vous et fort.
     [Pourquoi ?]
bot> La portée de ce résultat

     • C’est l’avis d’une personne, un jour donné, pas un audit. Demandez à un collègue : les écarts méritent une discussion.
     • Les questions sont une reconstitution dans l’esprit d’IC-Quick, pas le formulaire d’origine.
     • 1 note manque ; une note manquante n’est jamais comptée comme zéro.
     • Beaucoup de facteurs ont trois chiffres égaux ; revoyez-les avant de vous y fier.
     • Presque tous les facteurs ont le même chiffre sur un aspect ; l’image montre peu de différences.

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

luc> [Pourquoi 68 ?] on 3
bot> Ensemble : 68
     La moyenne des 15 facteurs, et non des trois chiffres ; ce que vous jugez important compte davantage.

     Capital humain : 86, importances 14
     Capital structurel : 162, importances 18
     Capital relationnel : 135, importances 15

     Au total : 86 + 162 + 135 = 383
     Importances : 14 + 18 + 15 = 47
     Divisé par les importances, puis par les 12 points qu’un facteur peut atteindre : 383 ÷ 47 ÷ 12 × 100 = 67,91, arrondi 68

     « pleinement suffisant » de 58,33 à moins de 91,67.
     Sans les importances : 125 ÷ 15 ÷ 12 × 100 = 69,44
     [Capital humain : 51]
     [Capital structurel : 75]
     [Capital relationnel : 75]
     [D’autres chiffres]
     [◀ Retour]

luc> [Capital humain]
bot~ Capital humain : 51
     La moyenne de 4 facteurs ; ce que vous jugez important compte davantage.

     Importance × (2 × état actuel + suivi) :
     1 Compétences professionnelles : 4 × (2 × 1 + 0) = 8
     2 Compétences relationnelles : 4 × (3 × 2) = 24
     3 Motivation des collaborateurs : 3 × (2 × 3 + 3) = 27
     4 Capacité à diriger : 3 × (2 × 3 + 3) = 27
     3 × état actuel, là où le suivi n’est pas connu.

     Au total : 8 + 24 + 27 + 27 = 86
     Importances : 4 + 4 + 3 + 3 = 14
     Divisé par les importances, puis par les 12 points qu’un facteur peut atteindre : 86 ÷ 14 ÷ 12 × 100 = 51,19, arrondi 51

     « suffisant pour l’essentiel » de 33,33 à moins de 58,33.
     Sans les importances : 26 ÷ 4 ÷ 12 × 100 = 54,17
     [1] [2] [3] [4]
     [D’autres chiffres]
     [◀ Retour]

luc> [2]
bot~ 2 Compétences relationnelles : 50
     « Développer » : important pour vous, et faible aujourd’hui.

     importance : 4 · Décisif
     état actuel : 2 · Suffisant pour l’essentiel
     suivi : Je ne sais pas

     État : le suivi manque, l’état actuel compte donc trois fois, 3 × 2 = 6 points sur 12. Sur 100 : 6 ÷ 12 × 100 = 50

     Faible : 6 points, et l’on est solide à partir de 8.
     Important : 4, et la moyenne de vos importances est 47 ÷ 15 = 3,13.

     Marge de progrès : l’importance fois les points qui manquent jusqu’à 9, 4 × (9 − 6) = 12.
     Numéro 2 sur 2 dans « Développer » ; les 3 premiers sont cités.
     [D’autres chiffres]
     [◀ Retour]

luc> [D’autres chiffres]
bot~ Que voulez-vous comprendre ?
     [Ensemble : 68]
     [1 Compétences professionnelles]
     [◀ Retour]

luc> [1 Compétences]
bot~ 1 Compétences professionnelles : 17
     « Développer » : important pour vous, et faible aujourd’hui.

     importance : 4 · Décisif
     état actuel : 1 · Suffisant en partie
     suivi : 0 · Personne ne s’en occupe

     État : deux fois l’état actuel plus le suivi, 2 × 1 + 0 = 2 points sur 12. Sur 100 : 2 ÷ 12 × 100 = 16,67, arrondi 17

     Faible : 2 points, et l’on est solide à partir de 8.
     Important : 4, et la moyenne de vos importances est 47 ÷ 15 = 3,13.

     Marge de progrès : l’importance fois les points qui manquent jusqu’à 9, 4 × (9 − 2) = 28.
     Numéro 1 sur 2 dans « Développer » ; les 3 premiers sont cités.
     [D’autres chiffres]
     [◀ Retour]

luc> [Retour]
bot~ Ce résultat vous est-il utile, de 0 (pas du tout) à 4 (très) ?
     [0] [1] [2] [3] [4]
     [Passer]
     [Changer une réponse]

luc> [Pourquoi ?] on 8
bot> Que voulez-vous comprendre ?
     [Notes manquantes]
     [Trois chiffres égaux]
     [Un seul chiffre partout]
     [◀ Retour]

luc> [Notes manquantes]
bot~ 1 note manque

     2 Compétences relationnelles : Suivi
     [D’autres chiffres]
     [◀ Retour]

luc> [Retour]
bot~ Ce résultat vous est-il utile, de 0 (pas du tout) à 4 (très) ?
     [0] [1] [2] [3] [4]
     [Passer]
     [Changer une réponse]

luc> [Passer]
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

luc> /answers
bot> Touchez une réponse pour la changer. Votre résultat reste tel quel tant que vous ne remettez pas la version corrigée.

     Votre entreprise
     Nom de l’entreprise : Bulles de l’Atlantique
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
     1 Compétences professionnelles : 4 · 1 · 0
     2 Compétences relationnelles : 4 · 2 · ?
     3 Motivation des collaborateurs : 3 · 3 · 3
     4 Capacité à diriger : 3 · 3 · 3

     Capital structurel
     5 Coopération interne et transmission des savoirs : 3 · 3 · 3
     6 Outils de pilotage : 3 · 3 · 3
     7 Informatique et savoirs documentés : 3 · 3 · 3
     8 Innovation produits et services : 3 · 3 · 3
     9 Amélioration et innovation des processus : 3 · 3 · 3
     10 Culture d’entreprise : 3 · 3 · 3

     Capital relationnel
     11 Relations clients : 3 · 3 · 3
     12 Relations fournisseurs : 3 · 3 · 3
     13 Relations avec le public et le territoire : 3 · 3 · 3
     14 Relations avec investisseurs, actionnaires et banques : 3 · 3 · 3
     15 Relations avec les partenaires de coopération : 3 · 3 · 3

     Importance · état actuel · suivi, chacun de 0 à 4 ; ? = je ne sais pas
     [1 I 4] [1 É 1] [1 S 0]
     [2 I 4] [2 É 2] [2 S ?]
     [3 I 3] [3 É 3] [3 S 3]
     [4 I 3] [4 É 3] [4 S 3]
     [5 I 3] [5 É 3] [5 S 3]
     [6 I 3] [6 É 3] [6 S 3]
     [7 I 3] [7 É 3] [7 S 3]
     [8 I 3] [8 É 3] [8 S 3]
     [9 I 3] [9 É 3] [9 S 3]
     [10 I 3] [10 É 3] [10 S 3]
     [11 I 3] [11 É 3] [11 S 3]
     [12 I 3] [12 É 3] [12 S 3]
     [13 I 3] [13 É 3] [13 S 3]
     [14 I 3] [14 É 3] [14 S 3]
     [15 I 3] [15 É 3] [15 S 3]
     [Nom de l’entreprise] [Effectif] [Âge]
     [Pays] [Secteur] [Pôle]
     [Offre] [Clients] [Trois ans à venir]
     [Votre fonction]
     [◀ Retour]

luc> [1 É 1]
bot~ 12/55 · Capital humain
     ▰▱▱▱▱▱▱▱▱▱▱▱▱▱▱ 1 sur 15

     Compétences professionnelles · État actuel

     Les compétences actuelles couvrent-elles bien les besoins de votre activité ?

     0  Inexistant ou défaillant
     1  Suffisant en partie
     2  Suffisant pour l’essentiel
     3  Pleinement suffisant
     4  Au-delà de nos besoins
     [0] [✓ 1] [2] [3] [4]
     [Je ne sais pas]
     [◀ Laisser tel quel]

luc> [4]
bot~ ✓ Compétences professionnelles · État actuel : 4 · Au-delà de nos besoins

     1 réponse est changée et pas encore remise. D’ici là, le résultat du 15 janvier 2013 reste valable.

     Votre entreprise
     Nom de l’entreprise : Bulles de l’Atlantique
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
     1 Compétences professionnelles : 4 · 4 · 0
     2 Compétences relationnelles : 4 · 2 · ?
     3 Motivation des collaborateurs : 3 · 3 · 3
     4 Capacité à diriger : 3 · 3 · 3

     Capital structurel
     5 Coopération interne et transmission des savoirs : 3 · 3 · 3
     6 Outils de pilotage : 3 · 3 · 3
     7 Informatique et savoirs documentés : 3 · 3 · 3
     8 Innovation produits et services : 3 · 3 · 3
     9 Amélioration et innovation des processus : 3 · 3 · 3
     10 Culture d’entreprise : 3 · 3 · 3

     Capital relationnel
     11 Relations clients : 3 · 3 · 3
     12 Relations fournisseurs : 3 · 3 · 3
     13 Relations avec le public et le territoire : 3 · 3 · 3
     14 Relations avec investisseurs, actionnaires et banques : 3 · 3 · 3
     15 Relations avec les partenaires de coopération : 3 · 3 · 3

     Importance · état actuel · suivi, chacun de 0 à 4 ; ? = je ne sais pas
     [▶ Remettre la version corrigée]
     [Abandonner les corrections]
     [1 I 4] [1 É 4] [1 S 0]
     [2 I 4] [2 É 2] [2 S ?]
     [3 I 3] [3 É 3] [3 S 3]
     [4 I 3] [4 É 3] [4 S 3]
     [5 I 3] [5 É 3] [5 S 3]
     [6 I 3] [6 É 3] [6 S 3]
     [7 I 3] [7 É 3] [7 S 3]
     [8 I 3] [8 É 3] [8 S 3]
     [9 I 3] [9 É 3] [9 S 3]
     [10 I 3] [10 É 3] [10 S 3]
     [11 I 3] [11 É 3] [11 S 3]
     [12 I 3] [12 É 3] [12 S 3]
     [13 I 3] [13 É 3] [13 S 3]
     [14 I 3] [14 É 3] [14 S 3]
     [15 I 3] [15 É 3] [15 S 3]
     [Nom de l’entreprise] [Effectif] [Âge]
     [Pays] [Secteur] [Pôle]
     [Offre] [Clients] [Trois ans à venir]
     [Votre fonction]
     [◀ Retour]

luc> [Remettre]
bot~ ✓ Votre version corrigée est remise. La précédente reste conservée avec sa date. Ce qui a changé :

     • Compétences professionnelles · État actuel : 1 · Suffisant en partie → 4 · Au-delà de nos besoins

     Vos chiffres, chacun sur 100
     Capital humain : 51 → 65
     Capital structurel : 75
     Capital relationnel : 75
     Ensemble : 68 → 72
bot> Votre résultat IC-Quick · Bulles de l’Atlantique · 17 janvier 2013
     Corrigé le 17 janvier 2013, remis pour la première fois le 15 janvier 2013

     Vos forces immatérielles se situent à 72 sur 100 : pleinement suffisant.

     Ce qui aiderait le plus : Compétences relationnelles.
     [Pourquoi 72 ?]
bot> (picture: Vos trois capitaux)
     Vos trois capitaux

     Capital humain : 65, pleinement suffisant
     Capital structurel : 75, pleinement suffisant
     Capital relationnel : 75, pleinement suffisant

     Sur 100 : à partir de 33, suffisant pour l’essentiel ; de 58, pleinement suffisant ; de 92, au-delà des besoins. Ce que vous jugez important compte davantage.
     [Pourquoi 65 ? · Capital humain]
     [Pourquoi 75 ? · Capital structurel]
     [Pourquoi 75 ? · Capital relationnel]
bot> (picture: Votre portefeuille)
     Votre portefeuille : l’importance pour vous, et l’état de chaque facteur aujourd’hui.

     Développer : 2 Compétences relationnelles

     Consolider : 1 Compétences professionnelles

     Pas d’action : 3 Motivation des collaborateurs, 4 Capacité à diriger, 5 Coopération interne et transmission des savoirs, 6 Outils de pilotage, 7 Informatique et savoirs documentés, 8 Innovation produits et services, 9 Amélioration et innovation des processus, 10 Culture d’entreprise, 11 Relations clients, 12 Relations fournisseurs, 13 Relations avec le public et le territoire, 14 Relations avec investisseurs, actionnaires et banques, 15 Relations avec les partenaires de coopération

     Vous avez donné presque la même importance à tous les facteurs ; le haut et le bas disent donc peu de chose ici.
     [Pourquoi ?]
bot> À développer d’abord

     1. Compétences relationnelles
     importance : 4 · Décisif
     état actuel : 2 · Suffisant pour l’essentiel
     suivi : non évalué
     → Quel malentendu récurrent vous coûte le plus de temps, et qui pourrait aider à le régler ?
     [Pourquoi ?]
bot> Ce qui vous porte

     ✓ Compétences professionnelles

     Fragile : Compétences professionnelles. Bon aujourd’hui, mais presque personne ne s’en occupe : cela peut se dégrader.
     [Pourquoi ?]
bot> La portée de ce résultat

     • C’est l’avis d’une personne, un jour donné, pas un audit. Demandez à un collègue : les écarts méritent une discussion.
     • Les questions sont une reconstitution dans l’esprit d’IC-Quick, pas le formulaire d’origine.
     • 1 note manque ; une note manquante n’est jamais comptée comme zéro.
     • Beaucoup de facteurs ont trois chiffres égaux ; revoyez-les avant de vous y fier.
     • Presque tous les facteurs ont le même chiffre sur un aspect ; l’image montre peu de différences.

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

luc> [Pourquoi 68 ?] on 3
bot> Version 1 du 15 janvier 2013 ; vous l’avez corrigée le 17 janvier 2013.

     Ensemble : 68
     La moyenne des 15 facteurs, et non des trois chiffres ; ce que vous jugez important compte davantage.

     Capital humain : 86, importances 14
     Capital structurel : 162, importances 18
     Capital relationnel : 135, importances 15

     Au total : 86 + 162 + 135 = 383
     Importances : 14 + 18 + 15 = 47
     Divisé par les importances, puis par les 12 points qu’un facteur peut atteindre : 383 ÷ 47 ÷ 12 × 100 = 67,91, arrondi 68

     « pleinement suffisant » de 58,33 à moins de 91,67.
     Sans les importances : 125 ÷ 15 ÷ 12 × 100 = 69,44
     [Capital humain : 51]
     [Capital structurel : 75]
     [Capital relationnel : 75]
     [D’autres chiffres]
     [◀ Retour]

luc> [D’autres chiffres]
bot~ Version 1 du 15 janvier 2013 ; vous l’avez corrigée le 17 janvier 2013.

     Que voulez-vous comprendre ?
     [Ensemble : 68]
     [1 Compétences professionnelles]
     [◀ Retour]

luc> [1 Compétences]
bot~ Version 1 du 15 janvier 2013 ; vous l’avez corrigée le 17 janvier 2013.

     1 Compétences professionnelles : 17
     « Développer » : important pour vous, et faible aujourd’hui.

     importance : 4 · Décisif
     état actuel : 1 · Suffisant en partie
     suivi : 0 · Personne ne s’en occupe

     État : deux fois l’état actuel plus le suivi, 2 × 1 + 0 = 2 points sur 12. Sur 100 : 2 ÷ 12 × 100 = 16,67, arrondi 17

     Faible : 2 points, et l’on est solide à partir de 8.
     Important : 4, et la moyenne de vos importances est 47 ÷ 15 = 3,13.

     Marge de progrès : l’importance fois les points qui manquent jusqu’à 9, 4 × (9 − 2) = 28.
     Numéro 1 sur 2 dans « Développer » ; les 3 premiers sont cités.
     [D’autres chiffres]
     [◀ Retour]
