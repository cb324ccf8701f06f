# Un programme des deux côtés : l’animatrice fay invite, la dirigeante ana répond et vient, l’observatrice eve voit des nombres.

== 2013-01-15 09:00

== programme

fay/fr> /start {code for Team}
bot> On vous confie des entreprises
     • Team · animateur : Blue

     Ce qui est conservé de vous : le numéro de cette conversation, votre langue, et ce que vous consultez et décidez ici, avec l’heure. Les réponses et le résultat d’une entreprise, vous ne les voyez que tant qu’elle l’accepte ; chaque consultation est notée, et l’entreprise peut lire cette note. Rien de ce que vous voyez ici ne doit être transmis.

     J’ai lu ceci et je souhaite commencer :
     [▶ Oui, allons-y]
     [Lire la notice entière]
     [Deutsch] [English]
     [Español] [✓ Français]

fay> [Oui]
bot~ Bienvenue.

     Ce que vous suivez
     • Team · animateur : Blue
     [Point de situation] [Entreprises]
     [Inviter des entreprises]
     [Qui est venu ?]
     [▶ Continuer]

fay> [Inviter]
bot~ Qui n’a pas commencé

     1 · Acme (Pilot, Blue) : pas encore invitée
     2 · Bulles (Pilot, Blue) : pas encore invitée

     Je ne peux pas écrire à une entreprise en premier : créez un code et transmettez-le. Il sert une fois. Un nouveau code met fin au précédent.
     [1 · Créer un code]
     [2 · Créer un code]
     [◀ Retour]

fay> [1 · Créer un code]
bot~ Pour Acme, à copier et à transmettre. Ce message ne paraît qu’ici, et une seule fois :

     Acme is invited to IC-Quick (Pilot)

     Good day,

     Acme takes part in Pilot, cluster Blue. It begins with IC-Quick: short questions on what no balance sheet shows, such as what your people know, how you work together and whom you can call. It takes about ten minutes on a phone, with pauses whenever you like, and you get your result at once.

     Please open this link where you have Telegram:
     https://t.me/icquick_bot?start=7y0SfeN7lCuq0GFF5UsMYQ

     This is for the one person who answers for Acme, and it works once, until 14 February 2013. Before the first question you read what is kept and who sees it. We see that you take part and how far you are; your answers and your result only if you agree to it.

     Kind regards
bot> Qui n’a pas commencé

     1 · Acme (Pilot, Blue) : code ouvert jusqu’au 14 février 2013 · 0 jour sans suite · pas appelée
     2 · Bulles (Pilot, Blue) : pas encore invitée

     Je ne peux pas écrire à une entreprise en premier : créez un code et transmettez-le. Il sert une fois. Un nouveau code met fin au précédent.
     [1 · Nouveau code] [1 · Révoquer] [1 · Appelée]
     [2 · Créer un code]
     [◀ Retour]

ana/fr> /start {code}
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

ana> [Oui]
bot~ Vous répondez désormais pour Acme.

     1/55 · Votre entreprise

     Quel nom d’entreprise doit figurer sur votre rapport ? C’est facultatif et jamais utilisé dans les comparaisons.

     Écrivez-le dans un message, 60 caractères au plus.
     [Passer]
     [◀ Retour] [Pause]

ana> Bulles de l’Atlantique
bot> ✓ Nom de l’entreprise : Bulles de l’Atlantique

     2/55 · Votre entreprise

     Combien de personnes travaillent dans votre entreprise ?
     [1 à 9] [10 à 49]
     [50 à 249] [250 ou plus]
     [Je ne sais pas]
     [◀ Retour] [Pause] [Réponses]

== +2 days

bot to ana> Votre questionnaire vous attend là où vous l’avez laissé.

     1 question sur 55 est faite.
     Ensuite : Votre entreprise, 9 questions, 1 minute environ.
     Estimé à 9 secondes par question.

     Il compte pour l’atelier s’il est terminé au plus tard le 13 mars 2013.
     [▶ Continuer maintenant]
     [Plus tard] [La semaine prochaine]
     [Après l’atelier] [Plus de rappels]

ana> [La semaine prochaine]
bot~ C’est noté. Vous en entendrez reparler le mardi 22 janvier, 09:30, et de rien avant.
     [▶ Continuer]

ana> /status
bot> 1 sur 55 questions sont faites, il en reste 54.

     Acme dans Pilot
     ▶ IC-Quick : avant le 13 mars 2013
     ○ introduction à la comparaison
     ○ atelier : 15 mars 2013
     ○ mesures

     Ensuite : IC-Quick, avant le 13 mars 2013.
     [▶ Continuer] [Réponses]

ana> [Continuer]
bot~ 2/55 · Votre entreprise

     Combien de personnes travaillent dans votre entreprise ?
     [1 à 9] [10 à 49]
     [50 à 249] [250 ou plus]
     [Je ne sais pas]
     [◀ Retour] [Pause] [Réponses]

ana> (answers 3 to the end)
bot~ ✓ Relations avec les partenaires de coopération · Suivi : 3 · Méthode établie, avec un responsable

     Les 55 questions ont leur réponse. Demandez votre résultat, ou touchez un chiffre ci-dessous pour changer cette réponse.

     Votre entreprise
     Nom de l’entreprise : Bulles de l’Atlantique
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
bot> Votre résultat IC-Quick · Bulles de l’Atlantique · 17 janvier 2013

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
bot> (file: bulles-de-latlantique-2013-01-17.pdf)
     Votre rapport en PDF : à garder, à imprimer, à transmettre. Il contient toutes vos réponses.

     Dans une autre langue :
     [Deutsch] [English] [Español]
bot> Ce résultat vous est-il utile, de 0 (pas du tout) à 4 (très) ?
     [0] [1] [2] [3] [4]
     [Passer]
     [Changer une réponse]

ana> [4]
bot~ Quel point souhaitez-vous faire avancer en priorité dans les six mois ? Quelques mots suffisent ; vous pouvez passer.

     Écrivez-le dans un message, 300 caractères au plus.
     [Passer]
     [Changer une réponse]

ana> [Passer]
bot~ Merci, c’est noté.

     Votre décision 1 sur 2

     Partager mon résultat avec les animateurs de mon pôle ?

     Ils verraient vos réponses, vos chiffres et votre rapport, et pourraient préparer l’atelier avec eux. Aucune autre entreprise n’en voit rien.

     Les deux réponses conviennent. Un appui dans /privacy la change à tout moment.
     [Oui, partager]
     [Non, pour moi seul]

ana> [Oui, partager]
bot~ ✓ C’est noté : oui.

     Votre décision 2 sur 2

     Pouvons-nous vous rappeler les prochaines étapes ?

     Quelques messages courts dans cette conversation, les jours ouvrés. STOP y met fin.

     Les deux réponses conviennent. Un appui dans /privacy la change à tout moment.
     [Oui, rappelez-moi]
     [Pas de rappels]

ana> [Oui, rappelez-moi]
bot~ ✓ C’est noté : oui.

     Vous avez terminé IC-Quick le 17 janvier 2013. Que souhaitez-vous voir ?
     [Mon résultat]
     [Mes réponses]
     [Changer une réponse]
     [🔎 Comparer avec d’autres]
     [Demander à un collègue]
     [📍 Atelier]
     [Répondre à nouveau]
     [Langue] [Confidentialité]

ana> /status
bot> Acme dans Pilot
     ✓ IC-Quick : 17 janvier 2013
     ▶ introduction à la comparaison
     ○ atelier : 15 mars 2013
     ○ mesures

     Ensuite : introduction à la comparaison.
     [▶ Continuer]

fay> /companies
bot> Entreprises

     Blue (Pilot), entreprises : 2
     invitées 1 · commencé 1 · terminé 1 · partagent leur résultat 1 · viennent à l’atelier 0

     1 · Acme : introduction à la comparaison
     2 · Bulles : pas encore invitée

     Un numéro ouvre une entreprise. Son résultat n’y figure que si elle l’a accepté.
     [1] [2]
     [◀ Retour]

fay> [1]
bot~ Acme : introduction à la comparaison
     Pilot, pôle Blue

     invitée le 15 janvier 2013
     inscrite le 15 janvier 2013
     commencé le 15 janvier 2013
     terminé le 17 janvier 2013

     Vos trois capitaux

     Capital humain : 75, pleinement suffisant
     Capital structurel : 75, pleinement suffisant
     Capital relationnel : 75, pleinement suffisant

     Sur 100 : à partir de 33, suffisant pour l’essentiel ; de 58, pleinement suffisant ; de 92, au-delà des besoins. Ce que vous jugez important compte davantage.

     Votre portefeuille : l’importance pour vous, et l’état de chaque facteur aujourd’hui.

     Consolider : 1 Compétences professionnelles, 2 Compétences relationnelles, 3 Motivation des collaborateurs, 4 Capacité à diriger, 5 Coopération interne et transmission des savoirs, 6 Outils de pilotage, 7 Informatique et savoirs documentés, 8 Innovation produits et services, 9 Amélioration et innovation des processus, 10 Culture d’entreprise, 11 Relations clients, 12 Relations fournisseurs, 13 Relations avec le public et le territoire, 14 Relations avec investisseurs, actionnaires et banques, 15 Relations avec les partenaires de coopération

     Vous avez donné presque la même importance à tous les facteurs ; le haut et le bas disent donc peu de chose ici.

     Cette consultation est notée, et l’entreprise peut lire la note.
     [Rapport (PDF)]
     [Passer la main à un successeur]
     [◀ Retour]

== +50 days

bot to ana> Votre résultat est là. L’étape suivante prend une minute : voulez-vous le voir à côté de celui d’autres entreprises, sans noms ?
     [À propos de la comparaison]
     [Plus tard] [La semaine prochaine]
     [Après l’atelier] [Plus de rappels]

bot to ana> Votre résultat est là. L’étape suivante prend une minute : voulez-vous le voir à côté de celui d’autres entreprises, sans noms ?
     [À propos de la comparaison]
     [Plus tard] [La semaine prochaine]
     [Après l’atelier] [Plus de rappels]

bot to ana> L’atelier approche.

     Workshop
     15 mars 2013
     De 14:00 à 18:00 (heure de Paris)
     Lieu : Nantes

     Viendrez-vous ?
     [Oui, je viens]
     [Non, je ne peux pas]
     [Quelqu’un viendra à ma place]
     [📅 Entrée d’agenda]
     [Plus tard] [La semaine prochaine]
     [Après l’atelier] [Plus de rappels]

ana> [Oui, je viens]
bot~ C’est noté : vous venez.

     Workshop
     15 mars 2013
     De 14:00 à 18:00 (heure de Paris)
     Lieu : Nantes

     Vous avez dit que vous venez. Vous pouvez encore changer d’avis.
     [✓ Oui, je viens]
     [Non, je ne peux pas]
     [Quelqu’un viendra à ma place]
     [📅 Entrée d’agenda]
     [📄 Fiche de préparation]
     [◀ Retour]
bot> (file: ic-quick-2013-03-15.ics)
     Pour votre agenda.
bot> (file: acme-2013-03-15.pdf)
     Votre préparation pour l’atelier

     Trois questions à apporter
     • Compétences professionnelles : C’est l’une de vos forces. Que pourrait apprendre une autre entreprise de votre façon de faire ?
     • Compétences relationnelles : C’est l’une de vos forces. Que pourrait apprendre une autre entreprise de votre façon de faire ?
     • Motivation des collaborateurs : C’est l’une de vos forces. Que pourrait apprendre une autre entreprise de votre façon de faire ?

     Apportez cette fiche, sur papier ou sur votre téléphone. Quelques mots par question suffisent.

     Cette fiche n’est que pour vous : ni les animateurs ni les autres entreprises ne la reçoivent.

fay> /attendance
bot> Workshop
     15 mars 2013
     De 14:00 à 18:00 (heure de Paris)
     Lieu : Nantes
     Pilot

     0 entreprise sur 2 était présente.

     · Acme (souhaite venir)
     · Bulles (n’a pas répondu)

     À partir du jour de l’atelier, vous notez ici qui est venu.
     [◀ Retour]

fay> [Retour]
bot~ Ce que vous suivez
     • Team · animateur : Blue
     [Point de situation] [Entreprises]
     [Inviter des entreprises]
     [Qui est venu ?]
     [▶ Continuer]

fay> /invite
bot> Qui n’a pas commencé

     1 · Bulles (Pilot, Blue) : pas encore invitée

     Je ne peux pas écrire à une entreprise en premier : créez un code et transmettez-le. Il sert une fois. Un nouveau code met fin au précédent.
     [1 · Créer un code]
     [◀ Retour]

eve/fr> /start {code for Agency}
bot> On vous confie des entreprises
     • Agency · observateur, chiffres de groupes seulement : Blue, Red

     Ce qui est conservé de vous : le numéro de cette conversation, votre langue, et ce que vous consultez et décidez ici, avec l’heure. Les réponses et le résultat d’une entreprise, vous ne les voyez que tant qu’elle l’accepte ; chaque consultation est notée, et l’entreprise peut lire cette note. Rien de ce que vous voyez ici ne doit être transmis.

     J’ai lu ceci et je souhaite commencer :
     [▶ Oui, allons-y]
     [Lire la notice entière]
     [Deutsch] [English]
     [Español] [✓ Français]

eve> [Oui]
bot~ Bienvenue.

     Ce que vous suivez
     • Agency · observateur, chiffres de groupes seulement : Blue, Red
     [Point de situation] [Entreprises]
     [▶ Continuer]

eve> [Entreprises]
bot~ Entreprises

     Blue (Pilot), entreprises : moins de 5
     invitées moins de 5 · commencé moins de 5 · terminé moins de 5 · partagent leur résultat moins de 5 · viennent à l’atelier moins de 5
     Red (Pilot), entreprises : moins de 5
     invitées 0 · commencé 0 · terminé 0 · partagent leur résultat 0 · viennent à l’atelier 0
     [◀ Retour]

== +9 days

bot to ana> L’atelier approche.

     Workshop
     15 mars 2013
     De 14:00 à 18:00 (heure de Paris)
     Lieu : Nantes

     Vous avez dit que vous venez. Vous pouvez encore changer d’avis.
     [📍 Atelier]
     [Plus tard] [La semaine prochaine]
     [Après l’atelier] [Plus de rappels]

bot to ana> L’atelier approche.

     Workshop
     15 mars 2013
     De 14:00 à 18:00 (heure de Paris)
     Lieu : Nantes

     Vous avez dit que vous venez. Vous pouvez encore changer d’avis.
     [📍 Atelier]
     [Plus tard] [La semaine prochaine]
     [Après l’atelier] [Plus de rappels]

fay> /attendance
bot> Workshop
     15 mars 2013
     De 14:00 à 18:00 (heure de Paris)
     Lieu : Nantes
     Pilot

     0 entreprise sur 2 était présente.

     · Acme (souhaite venir)
     · Bulles (n’a pas répondu)

     Touchez chaque entreprise présente. Touchez de nouveau pour corriger.
     [Acme : présente]
     [Bulles : présente]
     [◀ Retour]

fay> [Acme]
bot~ Workshop
     15 mars 2013
     De 14:00 à 18:00 (heure de Paris)
     Lieu : Nantes
     Pilot

     1 entreprise sur 2 était présente.

     ✓ Acme (souhaite venir)
     · Bulles (n’a pas répondu)

     Touchez chaque entreprise présente. Touchez de nouveau pour corriger.
     [✓ Acme (toucher : absente)]
     [Bulles : présente]
     [◀ Retour]

== +5 days

bot to ana> Après l’atelier : notez une à trois mesures, avec qui et pour quand. Cela prend deux minutes, et nous vous en reparlerons à temps. « Aucune » est aussi une réponse.
     [Mes mesures]
     [Plus tard] [La semaine prochaine]
     [Plus de rappels]

ana> [Mes mesures]
bot~ Ce que votre entreprise compte faire

     Une à trois mesures suffisent : quoi, qui, pour quand.
     [Noter une mesure]
     [Aucune cette fois]
     [◀ Retour]
