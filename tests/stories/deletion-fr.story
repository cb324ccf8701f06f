# A manager who asks for everything to be erased: once she keeps it, once she does not, and then she comes back.

== 2013-01-15 18:40

ana/fr-FR> /start
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

ana/fr-FR> [Oui, c’est parti]
bot~ 1/55 · Votre entreprise

     Quel nom d’entreprise doit figurer sur votre rapport ? C’est facultatif et jamais utilisé dans les comparaisons.

     Écrivez-le dans un message, 60 caractères au plus.
     [Passer]
     [◀ Retour] [Pause]

ana/fr-FR> Bulles de l’Atlantique
bot> ✓ Nom de l’entreprise : Bulles de l’Atlantique

     2/55 · Votre entreprise

     Combien de personnes travaillent dans votre entreprise ?
     [1 à 9] [10 à 49]
     [50 à 249] [250 ou plus]
     [Je ne sais pas]
     [◀ Retour] [Pause] [Réponses]

ana/fr-FR> /delete
bot> Faut-il effacer tout ce qui vous concerne ?

     Ce qui disparaît, tout de suite et pour toujours : vos réponses, vos résultats, vos consentements, votre langue, le numéro de cette conversation et tout message en attente. Personne ne peut le rétablir.

     Ce qui reste : une preuve sans contenu, qui dit quand quelque chose a été conservé puis effacé, sous un numéro aléatoire qui ne mène à personne. Les copies de sécurité des jours passés contiennent encore vos données jusqu’à leur destruction ; si l’une d’elles est utilisée, vous y êtes effacé à nouveau. Ce qui s’est dit ici figure aussi dans votre propre conversation : vous pouvez la supprimer vous-même.
     [◀ Tout garder]
     [Tout effacer]

ana/fr-FR> [Tout garder]
bot~ 2/55 · Votre entreprise

     Combien de personnes travaillent dans votre entreprise ?
     [1 à 9] [10 à 49]
     [50 à 249] [250 ou plus]
     [Je ne sais pas]
     [◀ Retour] [Pause] [Réponses]

ana/fr-FR> /delete
bot> Faut-il effacer tout ce qui vous concerne ?

     Ce qui disparaît, tout de suite et pour toujours : vos réponses, vos résultats, vos consentements, votre langue, le numéro de cette conversation et tout message en attente. Personne ne peut le rétablir.

     Ce qui reste : une preuve sans contenu, qui dit quand quelque chose a été conservé puis effacé, sous un numéro aléatoire qui ne mène à personne. Les copies de sécurité des jours passés contiennent encore vos données jusqu’à leur destruction ; si l’une d’elles est utilisée, vous y êtes effacé à nouveau. Ce qui s’est dit ici figure aussi dans votre propre conversation : vous pouvez la supprimer vous-même.
     [◀ Tout garder]
     [Tout effacer]

ana/fr-FR> [Tout effacer]
bot~ Tout est effacé. Plus rien n’est conservé à votre sujet. Si vous souhaitez un jour recommencer, touchez le bouton ou écrivez /start.
     [▶ Recommencer]

ana/fr-FR> [Recommencer]
bot~ IC-Quick : les forces immatérielles de votre entreprise

     • 55 questions courtes, dix minutes environ, pause à tout moment
     • tout de suite : une image de vos forces et de ce qu’il faut développer d’abord
     • personne d’autre ne la voit ; rien n’est transmis sans votre accord

     Confidentialité en bref : vos réponses sont conservées pour établir votre résultat, sous un numéro et non sous votre nom. Vous pouvez arrêter à tout moment.

     J’ai lu cette courte notice de confidentialité et je souhaite commencer :
     [▶ Oui, c’est parti]
     [Lire la notice entière]
     [Deutsch] [English]
     [Español] [✓ Français]
