# Une mesure : le rappel, pas encore, un nouveau jour, fait ; un an après, la deuxième évaluation.

== 2013-01-15 09:00

== programme with a second round

ana/fr> /start {code for Acme}
bot> Acme est invitée à IC-Quick
     Pilot, pôle Blue

     • 55 questions courtes, dix minutes environ, pause à tout moment
     • tout de suite : une image de vos forces et de ce qu’il faut développer d’abord
     • personne d’autre ne la voit ; rien n’est transmis sans votre accord

     Vos animateurs voient que vous participez et à quelle étape vous en êtes. Vos réponses et votre résultat, seulement si vous l’acceptez ensuite. L’assistant vous rappelle ce qui reste à faire, rarement et les jours ouvrés ; STOP y met fin.

     Confidentialité en bref : vos réponses sont conservées pour établir votre résultat, sous un numéro et non sous votre nom. Vous pouvez arrêter à tout moment.

     J’ai lu cette courte notice de confidentialité et je souhaite commencer :
     [▶ Oui, c’est parti]
     [Lire la notice entière]
     [Deutsch] [English]
     [Español] [✓ Français]

ana> [c’est parti]
bot~ Vous répondez désormais pour Acme.

     1/55 · Votre entreprise

     Quel nom d’entreprise doit figurer sur votre rapport ? C’est facultatif et jamais utilisé dans les comparaisons.

     Écrivez-le dans un message, 60 caractères au plus.
     [Passer]
     [◀ Retour] [Pause]

ana> (answers 3 to the end)
bot~ ✓ Relations avec les partenaires de coopération · Suivi : 3 · Méthode établie, avec un responsable

     Les 55 questions ont leur réponse. Demandez votre résultat, ou touchez un chiffre ci-dessous pour changer cette réponse.

     Votre entreprise
     Nom de l’entreprise : Nantes Biotech
     Effectif : 1 à 9
     Âge : Moins de 3 ans
     Pays : France
     Région : Pays de la Loire
     Secteur : Agriculture, mer, alimentation
     Pôle : Nantes Biotech
     Offre : Des produits
     Clients : Des entreprises
     Trois ans à venir : La croissance
     Votre fonction : Dirigeant ou propriétaire

     Capital humain
     1 Compétences professionnelles : 3 · 3 · 3
     2 Compétences relationnelles : 3 · 3 · 3
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
     [1 I 3] [1 É 3] [1 S 3]
     [2 I 3] [2 É 3] [2 S 3]
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
     [Pays] [Région] [Secteur]
     [Pôle] [Offre] [Clients]
     [Trois ans à venir] [Votre fonction]
     [Pause]

ana> [Obtenir mon résultat]
bot~ Avant de calculer votre résultat, quelque chose ressort :

     • pour la plupart des facteurs, importance, état et suivi ont le même chiffre
     • presque tous les facteurs ont le même état ou le même suivi

     C’est peut-être tout à fait juste. Souhaitez-vous revoir vos réponses ?
     [Revoir mes réponses]
     [▶ Elles sont justes : mon résultat]

ana> [Elles sont justes]
bot~ ✓ C’est terminé, merci. Voici votre résultat.
bot> Votre résultat IC-Quick · Nantes Biotech · 15 janvier 2013

     Vos forces immatérielles se situent à 75 sur 100 : pleinement suffisant.

     Aucune faiblesse urgente : rien de ce qui compte pour vous n’est faible.
     [Pourquoi 75 ?]
bot> (picture: Vos trois capitaux)
     Vos trois capitaux

     Capital humain : 75, pleinement suffisant
     Capital structurel : 75, pleinement suffisant
     Capital relationnel : 75, pleinement suffisant

     Sur 100 : à partir de 33, suffisant pour l’essentiel ; de 58, pleinement suffisant ; de 92, au-delà des besoins. Ce que vous jugez important compte davantage.
     [Pourquoi 75 ? · Capital humain]
     [Pourquoi 75 ? · Capital structurel]
     [Pourquoi 75 ? · Capital relationnel]
bot> (picture: Votre portefeuille)
     Votre portefeuille : l’importance pour vous, et l’état de chaque facteur aujourd’hui.

     Consolider : 1 Compétences professionnelles, 2 Compétences relationnelles, 3 Motivation des collaborateurs, 4 Capacité à diriger, 5 Coopération interne et transmission des savoirs, 6 Outils de pilotage, 7 Informatique et savoirs documentés, 8 Innovation produits et services, 9 Amélioration et innovation des processus, 10 Culture d’entreprise, 11 Relations clients, 12 Relations fournisseurs, 13 Relations avec le public et le territoire, 14 Relations avec investisseurs, actionnaires et banques, 15 Relations avec les partenaires de coopération

     Vous avez donné presque la même importance à tous les facteurs ; le haut et le bas disent donc peu de chose ici.
     [Pourquoi ?]
bot> À développer d’abord

     Rien ne ressort : aucun facteur important pour vous n’est faible.
     [Pourquoi ?]
bot> Ce qui vous porte

     ✓ Compétences professionnelles
     ✓ Compétences relationnelles
     ✓ Motivation des collaborateurs
     [Pourquoi ?]
bot> La portée de ce résultat

     • C’est l’avis d’une personne, un jour donné, pas un audit. Demandez à un collègue : les écarts méritent une discussion.
     • Les questions sont une reconstitution dans l’esprit d’IC-Quick, pas le formulaire d’origine.
     • Beaucoup de facteurs ont trois chiffres égaux ; revoyez-les avant de vous y fier.
     • Presque tous les facteurs ont le même chiffre sur un aspect ; l’image montre peu de différences.

     Qui peut le voir : personne d’autre que vous. Rien n’a été transmis à votre pôle, à d’autres entreprises ni à quiconque.

     Et ensuite : parlez d’une priorité avec votre équipe cette semaine, et choisissez un pas, avec un nom et une date. Votre résultat reste ici : écrivez /start.
     Questions : privacy@example.org
     [Pourquoi ?]
bot> (file: nantes-biotech-2013-01-15.pdf)
     Votre rapport en PDF : à garder, à imprimer, à transmettre. Il contient toutes vos réponses.

     Dans une autre langue :
     [Deutsch] [English] [Español]
bot> Ce résultat vous est-il utile, de 0 (pas du tout) à 4 (très) ?
     [0] [1] [2] [3] [4]
     [Passer]
     [Changer une réponse]

== 2013-03-16 10:00

ana> /measures
bot> Ce que votre entreprise compte faire

     Une à trois mesures suffisent : quoi, qui, pour quand.
     [Noter une mesure]
     [Aucune cette fois]
     [◀ Retour]

ana> [Noter une mesure]
bot~ Que ferez-vous ? Écrivez-le dans un message, 200 caractères au plus.
     [↩ Toutes les mesures]

ana> Écrire notre façon d’étalonner
bot> À propos de : Écrire notre façon d’étalonner

     Qui s’en charge ? Une fonction suffit, un nom n’est pas nécessaire.
     [↩ Toutes les mesures]

ana> Responsable du laboratoire
bot> À propos de : Écrire notre façon d’étalonner

     Pour quand ? Choisissez, ou écrivez un jour, par exemple 30/06/2026.
     [Court terme : 3 mois (16 juin 2013)]
     [Moyen terme : 6 mois (16 septembre 2013)]
     [Long terme : 12 mois (16 mars 2014)]
     [↩ Toutes les mesures]

ana> [Moyen terme]
bot~ C’est noté.

     Ce que votre entreprise compte faire

     1. Écrire notre façon d’étalonner
     Qui : Responsable du laboratoire
     Pour le : 16 septembre 2013
     [Modifier la mesure 1]
     [En noter une autre]
     [◀ Retour]

ana> [En noter une autre]
bot~ Que ferez-vous ? Écrivez-le dans un message, 200 caractères au plus.
     [↩ Toutes les mesures]

ana> Former deux personnes
bot> À propos de : Former deux personnes

     Qui s’en charge ? Une fonction suffit, un nom n’est pas nécessaire.
     [↩ Toutes les mesures]

ana> Responsable du laboratoire
bot> À propos de : Former deux personnes

     Pour quand ? Choisissez, ou écrivez un jour, par exemple 30/06/2026.
     [Court terme : 3 mois (16 juin 2013)]
     [Moyen terme : 6 mois (16 septembre 2013)]
     [Long terme : 12 mois (16 mars 2014)]
     [↩ Toutes les mesures]

ana> [Long terme]
bot~ C’est noté.

     Ce que votre entreprise compte faire

     1. Écrire notre façon d’étalonner
     Qui : Responsable du laboratoire
     Pour le : 16 septembre 2013
     2. Former deux personnes
     Qui : Responsable du laboratoire
     Pour le : 16 mars 2014
     [Modifier la mesure 1]
     [Modifier la mesure 2]
     [En noter une autre]
     [◀ Retour]

== +178 days

bot to ana> Votre résultat est là. L’étape suivante prend une minute : voulez-vous le voir à côté de celui d’autres entreprises, sans noms ?
     [À propos de la comparaison]
     [Plus tard] [La semaine prochaine]
     [Plus de rappels]

bot to ana> Votre résultat est là. L’étape suivante prend une minute : voulez-vous le voir à côté de celui d’autres entreprises, sans noms ?
     [À propos de la comparaison]
     [Plus tard] [La semaine prochaine]
     [Plus de rappels]

bot to ana> Vous aviez prévu : Écrire notre façon d’étalonner (Responsable du laboratoire, pour le 16 septembre 2013). Où en êtes-vous ?
     [✓ Fait] [… Pas encore] [✗ Abandonné]
     [Plus tard] [La semaine prochaine]
     [Plus de rappels]

ana> [Pas encore]
bot~ À propos de : Écrire notre façon d’étalonner

     C’est noté : pas encore. Pour quand sera-ce fait ? Choisissez, ou écrivez un jour comme 30/06/2026.
     [2 semaines plus tard (30 septembre 2013)]
     [1 mois plus tard (16 octobre 2013)]
     [Un autre jour]
     [Laisser le jour tel quel]

ana> [1 mois plus tard]
bot~ C’est noté : pour le 16 octobre 2013. On vous le rappellera peu avant.
     [Mes mesures]
     [▶ Continuer]

== +29 days

bot to ana> Vous aviez prévu : Écrire notre façon d’étalonner (Responsable du laboratoire, pour le 16 octobre 2013). Où en êtes-vous ?
     [✓ Fait] [… Pas encore] [✗ Abandonné]
     [Plus tard] [La semaine prochaine]
     [Plus de rappels]

ana> [Fait]
bot~ C’est noté : fait. Merci, et bravo.
     [Mes mesures]
     [▶ Continuer]

== +92 days

bot to ana> Dans Pilot, le moment est venu d’un second regard : les mêmes questions, et ce qui a changé.
     [Répondre à nouveau]
     [Non, pas cette fois]
     [Plus tard] [La semaine prochaine]
     [Plus de rappels]

ana> [Répondre à nouveau]
bot~ Un nouveau questionnaire commence à la première question. Vos réponses et votre résultat précédents restent conservés avec leur date.
     [Commencer un nouveau]
     [◀ Non, retour]

ana> [Commencer un nouveau]
bot~ Avant les questions : que sont devenus vos projets ?

     Vous aviez prévu : Former deux personnes (Responsable du laboratoire, pour le 16 mars 2014). Où en êtes-vous ?
     [✓ Fait] [… Pas encore] [✗ Abandonné]
     [▶ Aux questions]

ana> [Abandonné]
bot~ À propos de : Former deux personnes

     C’est noté : abandonné. Si vous voulez, écrivez pourquoi en une ligne ; cela reste dans votre entreprise et n’est dit à personne d’autre.
     [Sans donner de raison]

ana> [Sans donner]
bot~ C’est noté : abandonné. On ne vous le demandera plus.

     1/55 · Votre entreprise

     Quel nom d’entreprise doit figurer sur votre rapport ? C’est facultatif et jamais utilisé dans les comparaisons.

     Écrivez-le dans un message, 60 caractères au plus.
     [Passer]
     [◀ Retour] [Pause]

ana> (answers 1 to the end)
bot~ ✓ Relations avec les partenaires de coopération · Suivi : 1 · Seulement en cas de problème

     Les 55 questions ont leur réponse. Demandez votre résultat, ou touchez un chiffre ci-dessous pour changer cette réponse.

     Votre entreprise
     Nom de l’entreprise : Nantes Biotech
     Effectif : 1 à 9
     Âge : Moins de 3 ans
     Pays : France
     Région : Pays de la Loire
     Secteur : Agriculture, mer, alimentation
     Pôle : Nantes Biotech
     Offre : Des produits
     Clients : Des entreprises
     Trois ans à venir : La croissance
     Votre fonction : Dirigeant ou propriétaire

     Capital humain
     1 Compétences professionnelles : 1 · 1 · 1
     2 Compétences relationnelles : 1 · 1 · 1
     3 Motivation des collaborateurs : 1 · 1 · 1
     4 Capacité à diriger : 1 · 1 · 1

     Capital structurel
     5 Coopération interne et transmission des savoirs : 1 · 1 · 1
     6 Outils de pilotage : 1 · 1 · 1
     7 Informatique et savoirs documentés : 1 · 1 · 1
     8 Innovation produits et services : 1 · 1 · 1
     9 Amélioration et innovation des processus : 1 · 1 · 1
     10 Culture d’entreprise : 1 · 1 · 1

     Capital relationnel
     11 Relations clients : 1 · 1 · 1
     12 Relations fournisseurs : 1 · 1 · 1
     13 Relations avec le public et le territoire : 1 · 1 · 1
     14 Relations avec investisseurs, actionnaires et banques : 1 · 1 · 1
     15 Relations avec les partenaires de coopération : 1 · 1 · 1

     Importance · état actuel · suivi, chacun de 0 à 4 ; ? = je ne sais pas
     [▶ Obtenir mon résultat]
     [1 I 1] [1 É 1] [1 S 1]
     [2 I 1] [2 É 1] [2 S 1]
     [3 I 1] [3 É 1] [3 S 1]
     [4 I 1] [4 É 1] [4 S 1]
     [5 I 1] [5 É 1] [5 S 1]
     [6 I 1] [6 É 1] [6 S 1]
     [7 I 1] [7 É 1] [7 S 1]
     [8 I 1] [8 É 1] [8 S 1]
     [9 I 1] [9 É 1] [9 S 1]
     [10 I 1] [10 É 1] [10 S 1]
     [11 I 1] [11 É 1] [11 S 1]
     [12 I 1] [12 É 1] [12 S 1]
     [13 I 1] [13 É 1] [13 S 1]
     [14 I 1] [14 É 1] [14 S 1]
     [15 I 1] [15 É 1] [15 S 1]
     [Nom de l’entreprise] [Effectif] [Âge]
     [Pays] [Région] [Secteur]
     [Pôle] [Offre] [Clients]
     [Trois ans à venir] [Votre fonction]
     [Pause]

ana> [Obtenir mon résultat]
bot~ Avant de calculer votre résultat, quelque chose ressort :

     • pour la plupart des facteurs, importance, état et suivi ont le même chiffre
     • presque tous les facteurs ont le même état ou le même suivi

     C’est peut-être tout à fait juste. Souhaitez-vous revoir vos réponses ?
     [Revoir mes réponses]
     [▶ Elles sont justes : mon résultat]

ana> [Elles sont justes]
bot~ ✓ C’est terminé, merci. Voici votre résultat.
bot> Votre résultat IC-Quick · Nantes Biotech · 9 janvier 2014

     Vos forces immatérielles se situent à 25 sur 100 : suffisant en partie.

     Ce qui aiderait le plus : Compétences professionnelles.
     [Pourquoi 25 ?]
bot> (picture: Vos trois capitaux)
     Vos trois capitaux

     Capital humain : 25, suffisant en partie
     Capital structurel : 25, suffisant en partie
     Capital relationnel : 25, suffisant en partie

     Sur 100 : à partir de 33, suffisant pour l’essentiel ; de 58, pleinement suffisant ; de 92, au-delà des besoins. Ce que vous jugez important compte davantage.
     [Pourquoi 25 ? · Capital humain]
     [Pourquoi 25 ? · Capital structurel]
     [Pourquoi 25 ? · Capital relationnel]
bot> (picture: Votre portefeuille)
     Votre portefeuille : l’importance pour vous, et l’état de chaque facteur aujourd’hui.

     Développer : 1 Compétences professionnelles, 2 Compétences relationnelles, 3 Motivation des collaborateurs, 4 Capacité à diriger, 5 Coopération interne et transmission des savoirs, 6 Outils de pilotage, 7 Informatique et savoirs documentés, 8 Innovation produits et services, 9 Amélioration et innovation des processus, 10 Culture d’entreprise, 11 Relations clients, 12 Relations fournisseurs, 13 Relations avec le public et le territoire, 14 Relations avec investisseurs, actionnaires et banques, 15 Relations avec les partenaires de coopération

     Vous avez donné presque la même importance à tous les facteurs ; le haut et le bas disent donc peu de chose ici.
     [Pourquoi ?]
bot> À développer d’abord

     1. Compétences professionnelles
     importance : 1 · Peu important
     état actuel : 1 · Suffisant en partie
     suivi : 1 · Seulement en cas de problème
     → Quelle compétence vous manquerait le plus si une personne partait demain ?

     2. Compétences relationnelles
     importance : 1 · Peu important
     état actuel : 1 · Suffisant en partie
     suivi : 1 · Seulement en cas de problème
     → Quel malentendu récurrent vous coûte le plus de temps, et qui pourrait aider à le régler ?

     3. Motivation des collaborateurs
     importance : 1 · Peu important
     état actuel : 1 · Suffisant en partie
     suivi : 1 · Seulement en cas de problème
     → Quand avez-vous demandé pour la dernière fois à vos collaborateurs ce qui les ferait rester ?
     [Pourquoi ?]
bot> Ce qui vous porte

     Aucun facteur n’est encore à la fois important pour vous et fort.
     [Pourquoi ?]
bot> La portée de ce résultat

     • C’est l’avis d’une personne, un jour donné, pas un audit. Demandez à un collègue : les écarts méritent une discussion.
     • Les questions sont une reconstitution dans l’esprit d’IC-Quick, pas le formulaire d’origine.
     • Beaucoup de facteurs ont trois chiffres égaux ; revoyez-les avant de vous y fier.
     • Presque tous les facteurs ont le même chiffre sur un aspect ; l’image montre peu de différences.

     Qui peut le voir : personne d’autre que vous. Rien n’a été transmis à votre pôle, à d’autres entreprises ni à quiconque.

     Et ensuite : parlez d’une priorité avec votre équipe cette semaine, et choisissez un pas, avec un nom et une date. Votre résultat reste ici : écrivez /start.
     Questions : privacy@example.org
     [Pourquoi ?]
bot> Ce qui a changé depuis le 15 janvier 2013

     Moyennes simples des facteurs notés les deux fois, sur 100 :
     Capital humain : 75 → 25
     Capital structurel : 75 → 25
     Capital relationnel : 75 → 25
     Ensemble : 75 → 25

     Nettement plus bas
     • Compétences professionnelles : 9 → 3 sur 12
     • Compétences relationnelles : 9 → 3 sur 12
     • Motivation des collaborateurs : 9 → 3 sur 12
     • Capacité à diriger : 9 → 3 sur 12
     • Coopération interne et transmission des savoirs : 9 → 3 sur 12
     • Outils de pilotage : 9 → 3 sur 12
     • Informatique et savoirs documentés : 9 → 3 sur 12
     • Innovation produits et services : 9 → 3 sur 12
     • Amélioration et innovation des processus : 9 → 3 sur 12
     • Culture d’entreprise : 9 → 3 sur 12
     • Relations clients : 9 → 3 sur 12
     • Relations fournisseurs : 9 → 3 sur 12
     • Relations avec le public et le territoire : 9 → 3 sur 12
     • Relations avec investisseurs, actionnaires et banques : 9 → 3 sur 12
     • Relations avec les partenaires de coopération : 9 → 3 sur 12

     L’importance a bougé (0 à 4)
     • Compétences professionnelles : 3 → 1
     • Compétences relationnelles : 3 → 1
     • Motivation des collaborateurs : 3 → 1
     • Capacité à diriger : 3 → 1
     • Coopération interne et transmission des savoirs : 3 → 1
     • Outils de pilotage : 3 → 1
     • Informatique et savoirs documentés : 3 → 1
     • Innovation produits et services : 3 → 1
     • Amélioration et innovation des processus : 3 → 1
     • Culture d’entreprise : 3 → 1
     • Relations clients : 3 → 1
     • Relations fournisseurs : 3 → 1
     • Relations avec le public et le territoire : 3 → 1
     • Relations avec investisseurs, actionnaires et banques : 3 → 1
     • Relations avec les partenaires de coopération : 3 → 1

     Qui a appris juge plus sévèrement : un chiffre peut baisser sans que rien ne se soit dégradé. Ce sont deux regards d’une personne, pas deux mesures.
     [🔍 Revenir sur 3 facteurs]
bot> (file: nantes-biotech-2014-01-09.pdf)
     Votre rapport en PDF : à garder, à imprimer, à transmettre. Il contient toutes vos réponses.

     Dans une autre langue :
     [Deutsch] [English] [Español]
bot> Ce résultat vous est-il utile, de 0 (pas du tout) à 4 (très) ?
     [0] [1] [2] [3] [4]
     [Passer]
     [Changer une réponse]
