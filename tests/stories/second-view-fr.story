# Deux regards : liens annulés, expirés, à soi-même, mal recopiés ; la collègue efface tout, et l’écart disparaît.

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

luc> (answers 2 to the end)
bot~ ✓ Relations avec les partenaires de coopération · Suivi : 2 · Quelques habitudes, sans responsable

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
     1 Compétences professionnelles : 2 · 2 · 2
     2 Compétences relationnelles : 2 · 2 · 2
     3 Motivation des collaborateurs : 2 · 2 · 2
     4 Capacité à diriger : 2 · 2 · 2

     Capital structurel
     5 Coopération interne et transmission des savoirs : 2 · 2 · 2
     6 Outils de pilotage : 2 · 2 · 2
     7 Informatique et savoirs documentés : 2 · 2 · 2
     8 Innovation produits et services : 2 · 2 · 2
     9 Amélioration et innovation des processus : 2 · 2 · 2
     10 Culture d’entreprise : 2 · 2 · 2

     Capital relationnel
     11 Relations clients : 2 · 2 · 2
     12 Relations fournisseurs : 2 · 2 · 2
     13 Relations avec le public et le territoire : 2 · 2 · 2
     14 Relations avec investisseurs, actionnaires et banques : 2 · 2 · 2
     15 Relations avec les partenaires de coopération : 2 · 2 · 2

     Importance · état actuel · suivi, chacun de 0 à 4 ; ? = je ne sais pas
     [▶ Obtenir mon résultat]
     [1 I 2] [1 É 2] [1 S 2]
     [2 I 2] [2 É 2] [2 S 2]
     [3 I 2] [3 É 2] [3 S 2]
     [4 I 2] [4 É 2] [4 S 2]
     [5 I 2] [5 É 2] [5 S 2]
     [6 I 2] [6 É 2] [6 S 2]
     [7 I 2] [7 É 2] [7 S 2]
     [8 I 2] [8 É 2] [8 S 2]
     [9 I 2] [9 É 2] [9 S 2]
     [10 I 2] [10 É 2] [10 S 2]
     [11 I 2] [11 É 2] [11 S 2]
     [12 I 2] [12 É 2] [12 S 2]
     [13 I 2] [13 É 2] [13 S 2]
     [14 I 2] [14 É 2] [14 S 2]
     [15 I 2] [15 É 2] [15 S 2]
     [Nom de l’entreprise] [Effectif] [Âge]
     [Pays] [Région] [Secteur]
     [Pôle] [Offre] [Clients]
     [Trois ans à venir] [Votre fonction]
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

     Vos forces immatérielles se situent à 50 sur 100 : suffisant pour l’essentiel.

     Ce qui aiderait le plus : Compétences professionnelles.
     [Pourquoi 50 ?]
bot> (picture: Vos trois capitaux)
     Vos trois capitaux

     Capital humain : 50, suffisant pour l’essentiel
     Capital structurel : 50, suffisant pour l’essentiel
     Capital relationnel : 50, suffisant pour l’essentiel

     Sur 100 : à partir de 33, suffisant pour l’essentiel ; de 58, pleinement suffisant ; de 92, au-delà des besoins. Ce que vous jugez important compte davantage.
     [Pourquoi 50 ? · Capital humain]
     [Pourquoi 50 ? · Capital structurel]
     [Pourquoi 50 ? · Capital relationnel]
bot> (picture: Votre portefeuille)
     Votre portefeuille : l’importance pour vous, et l’état de chaque facteur aujourd’hui.

     Développer : 1 Compétences professionnelles, 2 Compétences relationnelles, 3 Motivation des collaborateurs, 4 Capacité à diriger, 5 Coopération interne et transmission des savoirs, 6 Outils de pilotage, 7 Informatique et savoirs documentés, 8 Innovation produits et services, 9 Amélioration et innovation des processus, 10 Culture d’entreprise, 11 Relations clients, 12 Relations fournisseurs, 13 Relations avec le public et le territoire, 14 Relations avec investisseurs, actionnaires et banques, 15 Relations avec les partenaires de coopération

     Vous avez donné presque la même importance à tous les facteurs ; le haut et le bas disent donc peu de chose ici.
     [Pourquoi ?]
bot> À développer d’abord

     1. Compétences professionnelles
     importance : 2 · Assez important
     état actuel : 2 · Suffisant pour l’essentiel
     suivi : 2 · Quelques habitudes, sans responsable
     → Quelle compétence vous manquerait le plus si une personne partait demain ?

     2. Compétences relationnelles
     importance : 2 · Assez important
     état actuel : 2 · Suffisant pour l’essentiel
     suivi : 2 · Quelques habitudes, sans responsable
     → Quel malentendu récurrent vous coûte le plus de temps, et qui pourrait aider à le régler ?

     3. Motivation des collaborateurs
     importance : 2 · Assez important
     état actuel : 2 · Suffisant pour l’essentiel
     suivi : 2 · Quelques habitudes, sans responsable
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
bot> (file: bulles-de-latlantique-2013-01-15.pdf)
     Votre rapport en PDF : à garder, à imprimer, à transmettre. Il contient toutes vos réponses.

     Dans une autre langue :
     [Deutsch] [English] [Español]
bot> Ce résultat vous est-il utile, de 0 (pas du tout) à 4 (très) ?
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

luc> [Oui, partager]
bot~ ✓ C’est noté : oui.

     Votre décision 2 sur 2

     Pouvons-nous vous rappeler les prochaines étapes ?

     Quelques messages courts dans cette conversation, les jours ouvrés. STOP y met fin.

     Les deux réponses conviennent. Un appui dans /privacy la change à tout moment.
     [Oui, rappelez-moi]
     [Pas de rappels]

luc> [Oui, rappelez-moi]
bot~ ✓ C’est noté : oui.

     Vous avez terminé IC-Quick le 15 janvier 2013. Que souhaitez-vous voir ?
     [Mon résultat]
     [Mes réponses]
     [Changer une réponse]
     [🔎 Comparer avec d’autres]
     [Demander à un collègue]
     [Répondre à nouveau]
     [Langue] [Confidentialité]

luc> [Demander à un collègue]
bot~ Un deuxième regard

     Un ou une collègue répond aux mêmes questions sur votre entreprise, seul, sans voir aucune de vos réponses.

     Votre collègue voit : le nom de votre entreprise tel que vous l’avez donné, les questions, et à la fin son propre résultat.

     Vous voyez, dès que votre collègue a remis ses réponses : où vos notes s’écartent le plus et où elles se rejoignent, avec les deux chiffres. Vous ne voyez ni l’autre résultat, ni rien de ce qui est écrit en toutes lettres.

     Votre collègue en est informé mot pour mot avant la première question, donne son accord, et peut le retirer à tout moment. Un lien vaut pour une personne et 14 jours ; seule son empreinte est conservée.
     [▶ Créer un lien]
     [◀ Retour]

luc> [Créer un lien]
bot~ À transmettre à un ou une collègue :

     J’ai répondu à IC-Quick, de courtes questions sur les forces immatérielles de notre entreprise, et j’aimerais avoir un deuxième regard à côté du mien. Une dizaine de minutes suffit :
     https://t.me/icquick_bot?start=x1y2auKNjrxu3tACwoqLoA
     Le lien ne sert qu’une fois, jusqu’au 29 janvier 2013.
bot> 1 · lien du 15 janvier 2013 : ouvert jusqu’au 29 janvier 2013
     [▶ Créer un lien]
     [1 · Annuler le lien]
     [◀ Retour]
# Son propre lien ne fait rien.

luc> /start {code}
bot> C’est un lien que vous avez créé vous-même, pour un ou une collègue. Transmettez-le ; ouvert par vous, il ne fait rien.
     [▶ Continuer]

luc> [Continuer]
bot~ Vous avez terminé IC-Quick le 15 janvier 2013. Que souhaitez-vous voir ?
     [Mon résultat]
     [Mes réponses]
     [Changer une réponse]
     [🔎 Comparer avec d’autres]
     [Demander à un collègue]
     [Répondre à nouveau]
     [Langue] [Confidentialité]

luc> [Demander à un collègue]
bot~ Un deuxième regard

     Un ou une collègue répond aux mêmes questions sur votre entreprise, seul, sans voir aucune de vos réponses.

     Votre collègue voit : le nom de votre entreprise tel que vous l’avez donné, les questions, et à la fin son propre résultat.

     Vous voyez, dès que votre collègue a remis ses réponses : où vos notes s’écartent le plus et où elles se rejoignent, avec les deux chiffres. Vous ne voyez ni l’autre résultat, ni rien de ce qui est écrit en toutes lettres.

     Votre collègue en est informé mot pour mot avant la première question, donne son accord, et peut le retirer à tout moment. Un lien vaut pour une personne et 14 jours ; seule son empreinte est conservée.

     1 · lien du 15 janvier 2013 : ouvert jusqu’au 29 janvier 2013
     [▶ Créer un lien]
     [1 · Annuler le lien]
     [◀ Retour]

luc> [Créer un lien]
bot~ À transmettre à un ou une collègue :

     J’ai répondu à IC-Quick, de courtes questions sur les forces immatérielles de notre entreprise, et j’aimerais avoir un deuxième regard à côté du mien. Une dizaine de minutes suffit :
     https://t.me/icquick_bot?start=fyJT1-IosioIvaHwnFFvbw
     Le lien ne sert qu’une fois, jusqu’au 29 janvier 2013.
bot> 1 · lien du 15 janvier 2013 : ouvert jusqu’au 29 janvier 2013
     2 · lien du 15 janvier 2013 : ouvert jusqu’au 29 janvier 2013
     [▶ Créer un lien]
     [1 · Annuler le lien]
     [2 · Annuler le lien]
     [◀ Retour]

luc> [Créer un lien]
bot~ À transmettre à un ou une collègue :

     J’ai répondu à IC-Quick, de courtes questions sur les forces immatérielles de notre entreprise, et j’aimerais avoir un deuxième regard à côté du mien. Une dizaine de minutes suffit :
     https://t.me/icquick_bot?start=lgYekvWOS9ze5z3zYYP-Og
     Le lien ne sert qu’une fois, jusqu’au 29 janvier 2013.
bot> 1 · lien du 15 janvier 2013 : ouvert jusqu’au 29 janvier 2013
     2 · lien du 15 janvier 2013 : ouvert jusqu’au 29 janvier 2013
     3 · lien du 15 janvier 2013 : ouvert jusqu’au 29 janvier 2013

     3 liens sont ouverts, c’est le maximum à la fois. Annulez-en un, ou attendez que l’un d’eux serve ou expire.
     [1 · Annuler le lien]
     [2 · Annuler le lien]
     [3 · Annuler le lien]
     [◀ Retour]

luc> [1 · Annuler le lien]
bot~ Un deuxième regard

     Un ou une collègue répond aux mêmes questions sur votre entreprise, seul, sans voir aucune de vos réponses.

     Votre collègue voit : le nom de votre entreprise tel que vous l’avez donné, les questions, et à la fin son propre résultat.

     Vous voyez, dès que votre collègue a remis ses réponses : où vos notes s’écartent le plus et où elles se rejoignent, avec les deux chiffres. Vous ne voyez ni l’autre résultat, ni rien de ce qui est écrit en toutes lettres.

     Votre collègue en est informé mot pour mot avant la première question, donne son accord, et peut le retirer à tout moment. Un lien vaut pour une personne et 14 jours ; seule son empreinte est conservée.

     1 · lien du 15 janvier 2013 : annulé par vous
     2 · lien du 15 janvier 2013 : ouvert jusqu’au 29 janvier 2013
     3 · lien du 15 janvier 2013 : ouvert jusqu’au 29 janvier 2013
     [▶ Créer un lien]
     [2 · Annuler le lien]
     [3 · Annuler le lien]
     [◀ Retour]
# Un lien annulé, puis des codes mal recopiés.

eva/de> /start {code 1}
bot> Dieser Link öffnet nichts. Vielleicht ging unterwegs ein Zeichen verloren, oder seine Zeit ist vorbei. Bitten Sie die Person, die ihn geschickt hat, um einen neuen. Ohne Link können Sie für Ihr eigenes Unternehmen antworten.
     [▶ Weiter]

eva> /start AAAA
bot> Dieser Link öffnet nichts. Vielleicht ging unterwegs ein Zeichen verloren, oder seine Zeit ist vorbei. Bitten Sie die Person, die ihn geschickt hat, um einen neuen. Ohne Link können Sie für Ihr eigenes Unternehmen antworten.
     [▶ Weiter]

eva> /start {code 1}
bot> Dieser Link öffnet nichts. Vielleicht ging unterwegs ein Zeichen verloren, oder seine Zeit ist vorbei. Bitten Sie die Person, die ihn geschickt hat, um einen neuen. Ohne Link können Sie für Ihr eigenes Unternehmen antworten.
     [▶ Weiter]

eva> /start BBBB
bot> Dieser Link öffnet nichts. Vielleicht ging unterwegs ein Zeichen verloren, oder seine Zeit ist vorbei. Bitten Sie die Person, die ihn geschickt hat, um einen neuen. Ohne Link können Sie für Ihr eigenes Unternehmen antworten.
     [▶ Weiter]

eva> /start CCCC
bot> Dieser Link öffnet nichts. Vielleicht ging unterwegs ein Zeichen verloren, oder seine Zeit ist vorbei. Bitten Sie die Person, die ihn geschickt hat, um einen neuen. Ohne Link können Sie für Ihr eigenes Unternehmen antworten.
     [▶ Weiter]

eva> /start {code 2}
bot> Mehrere Links aus diesem Chat haben nichts geöffnet. Bitte warten Sie 15 Minuten bis zum nächsten Versuch.
     [▶ Weiter]

== +20 minutes

eva> /start {code 2}
bot> Ihre Sicht ist gefragt: Bulles de l’Atlantique

     Jemand aus diesem Unternehmen hat IC-Quick ausgefüllt, Fragen zu seinen unsichtbaren Stärken, und möchte wissen, wie Sie es sehen.

     • 45 kurze Fragen, etwa zehn Minuten, Pause wann immer Sie wollen
     • Sie antworten allein und sehen keine der anderen Antworten
     • sofort: ein eigenes Ergebnis, das nur Sie sehen

     Wer Sie eingeladen hat, sieht, sobald Sie abgegeben haben: wo Ihre Bewertungen und die eigenen am weitesten auseinanderliegen und wo sie übereinstimmen, mit beiden Zahlen; nicht Ihr Ergebnis und nichts, was Sie in Worten schreiben. Sie können das jederzeit unter /privacy zurücknehmen; es verschwindet sofort.

     Datenschutz in Kürze: Ihre Antworten werden für Ihr Ergebnis gespeichert, unter einer Nummer und nicht unter Ihrem Namen. Sie können jederzeit aufhören.

     Ich habe diesen kurzen Datenschutzhinweis gelesen und möchte beginnen:
     [▶ Einverstanden, los geht’s]
     [Ganzen Hinweis lesen]
     [✓ Deutsch] [English]
     [Español] [Français]

eva> [Français]
bot~ Votre regard est demandé : Bulles de l’Atlantique

     Quelqu’un de cette entreprise a répondu à IC-Quick, des questions sur ses forces immatérielles, et aimerait savoir comment vous la voyez.

     • 45 questions courtes, une dizaine de minutes, pause quand vous voulez
     • vous répondez seul, sans voir aucune des autres réponses
     • tout de suite : votre propre résultat, que vous seul voyez

     La personne qui vous invite voit, dès que vous avez remis vos réponses : où vos notes et les siennes s’écartent le plus et où elles se rejoignent, avec les deux chiffres ; ni votre résultat, ni rien de ce que vous écrivez en toutes lettres. Vous pouvez le retirer à tout moment sous /privacy ; l’effet est immédiat.

     Confidentialité en bref : vos réponses sont conservées pour établir votre résultat, sous un numéro et non sous votre nom. Vous pouvez arrêter à tout moment.

     J’ai lu cette courte notice de confidentialité et je souhaite commencer :
     [▶ D’accord, c’est parti]
     [Lire la notice entière]
     [Deutsch] [English]
     [Español] [✓ Français]

eva> [c’est parti]
bot~ Combien de temps avez-vous maintenant ? Je m’arrête à la fin d’une partie, et vous choisissez quand reprendre.

     2 minutes : Capital humain, 12 questions
     5 minutes : Capital humain, Capital structurel, 30 questions
     Tout : 45 questions, 7 minutes environ

     Estimé à 9 secondes par question.
     [2 minutes] [5 minutes] [Tout]
     [◀ Retour] [Pause]

luc> /start
bot> Vous avez terminé IC-Quick le 15 janvier 2013. Que souhaitez-vous voir ?
     [Mon résultat]
     [Mes réponses]
     [Changer une réponse]
     [🔎 Comparer avec d’autres]
     [Demander à un collègue]
     [Répondre à nouveau]
     [Langue] [Confidentialité]

luc> [Demander à un collègue]
bot~ Un deuxième regard

     Un ou une collègue répond aux mêmes questions sur votre entreprise, seul, sans voir aucune de vos réponses.

     Votre collègue voit : le nom de votre entreprise tel que vous l’avez donné, les questions, et à la fin son propre résultat.

     Vous voyez, dès que votre collègue a remis ses réponses : où vos notes s’écartent le plus et où elles se rejoignent, avec les deux chiffres. Vous ne voyez ni l’autre résultat, ni rien de ce qui est écrit en toutes lettres.

     Votre collègue en est informé mot pour mot avant la première question, donne son accord, et peut le retirer à tout moment. Un lien vaut pour une personne et 14 jours ; seule son empreinte est conservée.

     1 · lien du 15 janvier 2013 : annulé par vous
     2 · lien du 15 janvier 2013 : pris, votre collègue est en train de répondre
     3 · lien du 15 janvier 2013 : ouvert jusqu’au 29 janvier 2013
     [▶ Créer un lien]
     [3 · Annuler le lien]
     [◀ Retour]

eva> (answers 1 to the end)
bot~ ✓ Relations avec les partenaires de coopération · Suivi : 1 · Seulement en cas de problème

     Les 45 questions ont leur réponse. Demandez votre résultat, ou touchez un chiffre ci-dessous pour changer cette réponse.

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
     [Pause]

eva> [Obtenir mon résultat]
bot~ Avant de calculer votre résultat, quelque chose ressort :

     • pour la plupart des facteurs, importance, état et suivi ont le même chiffre
     • presque tous les facteurs ont le même état ou le même suivi

     C’est peut-être tout à fait juste. Souhaitez-vous revoir vos réponses ?
     [Revoir mes réponses]
     [▶ Elles sont justes : mon résultat]

eva> [mon résultat]
bot~ ✓ C’est terminé, merci. Voici votre résultat.
bot> Votre résultat IC-Quick · 15 janvier 2013

     Vos forces immatérielles se situent à 25 sur 100 : suffisant en partie.

     Ce qui aiderait le plus : Compétences professionnelles.
     [Pourquoi 25 ?]
bot> Votre collègue a terminé. Vos écarts sont un bon point de départ pour en parler.
     [Voir les écarts]
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

     Qui peut le voir : personne d’autre que vous. La personne qui vous a invité voit où vos notes et les siennes s’écartent et se rejoignent, sauf si vous le retirez sous /privacy ; rien d’autre n’a été transmis à quiconque.

     Et ensuite : parlez d’une priorité avec votre équipe cette semaine, et choisissez un pas, avec un nom et une date. Votre résultat reste ici : écrivez /start.
     Questions : privacy@example.org
     [Pourquoi ?]
bot> (file: ic-quick-2013-01-15.pdf)
     Votre rapport en PDF : à garder, à imprimer, à transmettre. Il contient toutes vos réponses.

     Dans une autre langue :
     [Deutsch] [English] [Español]
bot> Ce résultat vous est-il utile, de 0 (pas du tout) à 4 (très) ?
     [0] [1] [2] [3] [4]
     [Passer]
     [Changer une réponse]

luc> [Voir les écarts]
bot~ Deux regards sur votre entreprise
     vous le 15 janvier 2013, votre collègue le 15 janvier 2013

     Là où vous vous écartez, d’un degré au plus, ce qui peut être un hasard

     Compétences professionnelles
     • Importance · vous : 2 · Assez important – collègue : 1 · Peu important
     • État actuel · vous : 2 · Suffisant pour l’essentiel – collègue : 1 · Suffisant en partie
     • Suivi · vous : 2 · Quelques habitudes, sans responsable – collègue : 1 · Seulement en cas de problème

     Compétences relationnelles
     • Importance · vous : 2 · Assez important – collègue : 1 · Peu important
     • État actuel · vous : 2 · Suffisant pour l’essentiel – collègue : 1 · Suffisant en partie
     • Suivi · vous : 2 · Quelques habitudes, sans responsable – collègue : 1 · Seulement en cas de problème

     Motivation des collaborateurs
     • Importance · vous : 2 · Assez important – collègue : 1 · Peu important
     • État actuel · vous : 2 · Suffisant pour l’essentiel – collègue : 1 · Suffisant en partie
     • Suivi · vous : 2 · Quelques habitudes, sans responsable – collègue : 1 · Seulement en cas de problème

     Capacité à diriger
     • Importance · vous : 2 · Assez important – collègue : 1 · Peu important
     • État actuel · vous : 2 · Suffisant pour l’essentiel – collègue : 1 · Suffisant en partie
     • Suivi · vous : 2 · Quelques habitudes, sans responsable – collègue : 1 · Seulement en cas de problème

     Coopération interne et transmission des savoirs
     • Importance · vous : 2 · Assez important – collègue : 1 · Peu important
     • État actuel · vous : 2 · Suffisant pour l’essentiel – collègue : 1 · Suffisant en partie
     • Suivi · vous : 2 · Quelques habitudes, sans responsable – collègue : 1 · Seulement en cas de problème

     Aucun facteur n’a reçu les trois mêmes chiffres de vous deux.

     Trois questions pour en parler
     1. Compétences professionnelles : que perdrait votre réussite sans cela ? Chacun cite un cas.
     2. Compétences relationnelles : qu’avez-vous vu récemment, l’un et l’autre, qui explique votre chiffre ?
     3. Motivation des collaborateurs : qui s’en occupe, à quel rythme, et à quoi le verriez-vous tous les deux ?

     Vous avez donné tous les deux 45 notes : 0 identiques, 45 à un degré au plus. Au hasard, la moitié environ serait à un degré au plus.
     Pas de coefficient d’accord : il commence à avoir un sens avec environ 30 personnes, et vous êtes deux.

     Aucun des deux regards n’est le bon : chacun voit une autre partie de l’entreprise.
     [◀ Retour]

== +15 days

luc> [Retour]
bot~ Un deuxième regard

     Un ou une collègue répond aux mêmes questions sur votre entreprise, seul, sans voir aucune de vos réponses.

     Votre collègue voit : le nom de votre entreprise tel que vous l’avez donné, les questions, et à la fin son propre résultat.

     Vous voyez, dès que votre collègue a remis ses réponses : où vos notes s’écartent le plus et où elles se rejoignent, avec les deux chiffres. Vous ne voyez ni l’autre résultat, ni rien de ce qui est écrit en toutes lettres.

     Votre collègue en est informé mot pour mot avant la première question, donne son accord, et peut le retirer à tout moment. Un lien vaut pour une personne et 14 jours ; seule son empreinte est conservée.

     1 · lien du 15 janvier 2013 : annulé par vous
     2 · lien du 15 janvier 2013 : terminé
     3 · lien du 15 janvier 2013 : expiré, personne ne l’a pris
     [▶ Créer un lien]
     [2 · Voir les écarts]
     [◀ Retour]

max/fr> /start {code 3}
bot> Ce lien n’ouvre rien. Peut-être un signe s’est-il perdu en route, ou son temps est passé. Demandez-en un nouveau à la personne qui l’a envoyé. Sans lien, vous pouvez répondre pour votre propre entreprise.
     [▶ Continuer]

eva> /delete
bot> Faut-il effacer tout ce qui vous concerne ?

     Ce qui disparaît, tout de suite et pour toujours : vos réponses, vos résultats, vos consentements, votre langue, le numéro de cette conversation et tout message en attente. Personne ne peut le rétablir.

     Ce qui reste : une preuve sans contenu, qui dit quand quelque chose a été conservé puis effacé, sous un numéro aléatoire qui ne mène à personne. Les copies de sécurité des jours passés contiennent encore vos données jusqu’à leur destruction ; si l’une d’elles est utilisée, vous y êtes effacé à nouveau. Ce qui s’est dit ici figure aussi dans votre propre conversation : vous pouvez la supprimer vous-même.
     [◀ Tout garder]
     [Tout effacer]

eva> [Tout effacer]
bot~ Tout est effacé. Plus rien n’est conservé à votre sujet. Si vous souhaitez un jour recommencer, touchez le bouton ou écrivez /start.
     [▶ Recommencer]

luc> [2 · Voir les écarts]
bot~ Il n’y a plus rien à comparer : le regard de votre collègue est retiré.
     [◀ Retour]
