# Dasselbe Gespräch auf Deutsch: Eine Geschäftsführerin beantwortet IC-Quick vom ersten Wort bis zum Ergebnis.

== 2013-01-15 09:00

uta/de-AT> /start
bot> IC-Quick: die immateriellen Stärken Ihres Unternehmens

     • 55 kurze Fragen, etwa zehn Minuten, Pause jederzeit möglich
     • sofort: ein Bild Ihrer Stärken und dessen, was Sie zuerst entwickeln sollten
     • nur Sie sehen es; nichts wird ohne Ihr Ja weitergegeben

     Datenschutz in Kürze: Ihre Antworten werden für Ihr Ergebnis gespeichert, unter einer Nummer und nicht unter Ihrem Namen. Sie können jederzeit aufhören.

     Ich habe diesen kurzen Datenschutzhinweis gelesen und möchte beginnen:
     [▶ Ja, los geht’s]
     [Ganzen Hinweis lesen]
     [✓ Deutsch] [English]
     [Español] [Français]

uta> [los geht’s]
bot~ 1/55 · Ihr Unternehmen

     Welcher Firmenname soll auf Ihrem Bericht stehen? Die Angabe ist freiwillig und wird nie in Vergleichen verwendet.

     Schreiben Sie es als Nachricht, höchstens 60 Zeichen.
     [Auslassen]
     [◀ Zurück] [Pause]

uta> Präzisionsbau Huber GmbH & Co. KG
bot> ✓ Firma: Präzisionsbau Huber GmbH & Co. KG

     2/55 · Ihr Unternehmen

     Wie viele Menschen arbeiten in Ihrem Unternehmen?
     [1–9] [10–49]
     [50–249] [250 oder mehr]
     [Weiß ich nicht]
     [◀ Zurück] [Pause] [Antworten]

uta> [10–49]
bot~ ✓ Team: 10–49

     3/55 · Ihr Unternehmen

     Wie alt ist Ihr Unternehmen?
     [Unter 3 Jahre] [3–5 Jahre]
     [6–10 Jahre] [11–20 Jahre]
     [Über 20 Jahre]
     [Weiß ich nicht]
     [◀ Zurück] [Pause] [Antworten]

uta> [11–20 Jahre]
bot~ ✓ Alter: 11–20 Jahre

     4/55 · Ihr Unternehmen

     Wo hat es seinen Sitz?
     [Frankreich] [Deutschland]
     [Spanien] [Italien]
     [Portugal] [Großbritannien]
     [Griechenland] [Belgien]
     [Niederlande] [Irland]
     [Österreich] [Schweiz]
     [Ein anderes Land]
     [Weiß ich nicht]
     [◀ Zurück] [Pause] [Antworten]

uta> [Deutschland]
bot~ ✓ Land: Deutschland

     4/55 · Ihr Unternehmen

     In welcher Region, welchem Land oder Kanton? Die Angabe ist freiwillig.

     Schreiben Sie es als Nachricht, höchstens 60 Zeichen.
     [Auslassen]
     [◀ Zurück] [Pause] [Antworten]

uta> Oberbayern
bot> ✓ Region: Oberbayern

     5/55 · Ihr Unternehmen

     Welche Branche passt am besten?
     [Landwirtschaft, Meer, Lebensmittel]
     [Pharma, Gesundheitsprodukte]
     [Sonstige Industrie]
     [Energie, Wasser, Umwelt]
     [Bau]
     [Handel, Hotels, Gastronomie]
     [Transport, Logistik]
     [Software, IT, Telekom, Medien]
     [Finanzen, Versicherungen]
     [Engineering, Beratung, Recht, Marketing, Design]
     [Forschung und Entwicklung, auch Biotech]
     [Bildung, Gesundheit, Soziales, Kultur]
     [Sonstige Dienstleistungen]
     [Weiß ich nicht]
     [◀ Zurück] [Pause] [Antworten]

uta> [Sonstige Industrie]
bot~ ✓ Branche: Sonstige Industrie

     6/55 · Ihr Unternehmen

     Welches Cluster oder Netzwerk hat Sie eingeladen? Lassen Sie es aus, wenn es keines war.

     Schreiben Sie es als Nachricht, höchstens 60 Zeichen.
     [Auslassen]
     [◀ Zurück] [Pause] [Antworten]

uta> [Auslassen]
bot~ ✓ Cluster: ausgelassen

     7/55 · Ihr Unternehmen

     Was verkaufen Sie hauptsächlich?
     [Produkte] [Leistungen] [Beides]
     [Weiß ich nicht]
     [◀ Zurück] [Pause] [Antworten]

uta> [Beides]
bot~ ✓ Angebot: Beides

     8/55 · Ihr Unternehmen

     Wer sind Ihre wichtigsten Kunden?
     [Unternehmen] [Privatpersonen]
     [Öffentliche Hand] [Gemischt]
     [Weiß ich nicht]
     [◀ Zurück] [Pause] [Antworten]

uta> [Unternehmen]
bot~ ✓ Kundschaft: Unternehmen

     9/55 · Ihr Unternehmen

     Was zählt in den nächsten drei Jahren am meisten?
     [Wachstum]
     [Neue Angebote]
     [Niedrigere Kosten]
     [Auslandsgeschäft]
     [Stabilität oder Nachfolge]
     [Weiß ich nicht]
     [◀ Zurück] [Pause] [Antworten]

uta> [Stabilität oder Nachfolge]
bot~ ✓ Nächste drei Jahre: Stabilität oder Nachfolge

     10/55 · Ihr Unternehmen

     Welche Funktion haben Sie?
     [Geschäftsführung oder Inhaberschaft]
     [Andere Leitungsfunktion]
     [Führungskraft]
     [Andere]
     [Weiß ich nicht]
     [◀ Zurück] [Pause] [Antworten]

uta> [Geschäftsführung oder Inhaberschaft]
bot~ ✓ Ihre Funktion: Geschäftsführung oder Inhaberschaft

     Wie viel Zeit haben Sie jetzt? Am Ende eines Teils halte ich an, und Sie wählen, wann es weitergeht.

     2 Minuten: Humankapital, 12 Fragen
     5 Minuten: Humankapital, Strukturkapital, 30 Fragen
     Alles: 45 Fragen, etwa 7 Minuten

     Gerechnet mit 9 Sekunden je Frage.
     [2 Minuten] [5 Minuten] [Alles]
     [◀ Zurück] [Pause] [Antworten]

uta> [Alles]
bot~ Die Angaben zum Unternehmen sind notiert, danke. Jetzt folgen 15 Faktoren mit je drei Fragen; denken Sie dabei an Ihr Geschäft und Ihre Pläne. Zuerst: was Menschen mitbringen und wieder mitnehmen, wenn sie gehen.

     11/55 · Humankapital
     ▰▱▱▱▱▱▱▱▱▱▱▱▱▱▱ 1 von 15

     Fachkompetenz · Wichtigkeit
     Können aus Ausbildung, Studium, Weiterbildung und Berufspraxis

     Wie wichtig sind Können und Erfahrung Ihrer Beschäftigten für Ihren Erfolg?

     0  Unwichtig
     1  Wenig wichtig
     2  Ziemlich wichtig
     3  Sehr wichtig
     4  Entscheidend
     [0] [1] [2] [3] [4]
     [Weiß ich nicht] [Trifft nicht zu]
     [◀ Zurück] [Pause] [Antworten]

uta> [4]
bot~ ✓ Fachkompetenz · Wichtigkeit: 4 · Entscheidend

     12/55 · Humankapital
     ▰▱▱▱▱▱▱▱▱▱▱▱▱▱▱ 1 von 15

     Fachkompetenz · Heutiger Stand

     Wie gut deckt das heutige Können ab, was Ihre Arbeit verlangt?

     0  Fehlt oder mangelhaft
     1  Teilweise ausreichend
     2  Überwiegend ausreichend
     3  Voll ausreichend
     4  Mehr als nötig
     [0] [1] [2] [3] [4]
     [Weiß ich nicht]
     [◀ Zurück] [Pause] [Antworten]

uta> [3]
bot~ ✓ Fachkompetenz · Heutiger Stand: 3 · Voll ausreichend

     13/55 · Humankapital
     ▰▱▱▱▱▱▱▱▱▱▱▱▱▱▱ 1 von 15

     Fachkompetenz · Systematik

     Wie systematisch planen und begleiten Sie Weiterbildung und Lernen am Arbeitsplatz?

     0  Niemand kümmert sich
     1  Nur bei Problemen
     2  Einzelne Gewohnheiten, niemand zuständig
     3  Feste Routine mit Zuständigkeit
     4  Feste Routine, gemessen und verbessert
     [0] [1] [2] [3] [4]
     [Weiß ich nicht]
     [◀ Zurück] [Pause] [Antworten]

uta> [2]
bot~ ✓ Fachkompetenz · Systematik: 2 · Einzelne Gewohnheiten, niemand zuständig

     14/55 · Humankapital
     ▰▰▱▱▱▱▱▱▱▱▱▱▱▱▱ 2 von 15

     Soziale Kompetenz · Wichtigkeit
     Gut mit anderen umgehen, offen reden, lernen, sich anpassen

     Wie wichtig ist es für Ihren Erfolg, dass Ihre Leute gut miteinander auskommen, offen reden und sich anpassen?

     0  Unwichtig
     1  Wenig wichtig
     2  Ziemlich wichtig
     3  Sehr wichtig
     4  Entscheidend
     [0] [1] [2] [3] [4]
     [Weiß ich nicht] [Trifft nicht zu]
     [◀ Zurück] [Pause] [Antworten]

uta> [3]
bot~ ✓ Soziale Kompetenz · Wichtigkeit: 3 · Sehr wichtig

     15/55 · Humankapital
     ▰▰▱▱▱▱▱▱▱▱▱▱▱▱▱ 2 von 15

     Soziale Kompetenz · Heutiger Stand

     Wie gut gelingt das heute, im Team und nach außen?

     0  Fehlt oder mangelhaft
     1  Teilweise ausreichend
     2  Überwiegend ausreichend
     3  Voll ausreichend
     4  Mehr als nötig
     [0] [1] [2] [3] [4]
     [Weiß ich nicht]
     [◀ Zurück] [Pause] [Antworten]

uta> [3]
bot~ ✓ Soziale Kompetenz · Heutiger Stand: 3 · Voll ausreichend

     16/55 · Humankapital
     ▰▰▱▱▱▱▱▱▱▱▱▱▱▱▱ 2 von 15

     Soziale Kompetenz · Systematik

     Wie systematisch fördern Sie das: Feedbackgespräche, Coaching, Wege zur Klärung von Konflikten?

     0  Niemand kümmert sich
     1  Nur bei Problemen
     2  Einzelne Gewohnheiten, niemand zuständig
     3  Feste Routine mit Zuständigkeit
     4  Feste Routine, gemessen und verbessert
     [0] [1] [2] [3] [4]
     [Weiß ich nicht]
     [◀ Zurück] [Pause] [Antworten]

uta> [1]
bot~ ✓ Soziale Kompetenz · Systematik: 1 · Nur bei Problemen

     17/55 · Humankapital
     ▰▰▰▱▱▱▱▱▱▱▱▱▱▱▱ 3 von 15

     Mitarbeitermotivation · Wichtigkeit
     Einsatz, Verantwortung, Bereitschaft zum Teilen von Wissen

     Wie wichtig sind Motivation und Einsatz Ihrer Beschäftigten für Ihren Erfolg?

     0  Unwichtig
     1  Wenig wichtig
     2  Ziemlich wichtig
     3  Sehr wichtig
     4  Entscheidend
     [0] [1] [2] [3] [4]
     [Weiß ich nicht] [Trifft nicht zu]
     [◀ Zurück] [Pause] [Antworten]

uta> [4]
bot~ ✓ Mitarbeitermotivation · Wichtigkeit: 4 · Entscheidend

     18/55 · Humankapital
     ▰▰▰▱▱▱▱▱▱▱▱▱▱▱▱ 3 von 15

     Mitarbeitermotivation · Heutiger Stand

     Wie motiviert und engagiert sind Ihre Leute heute?

     0  Fehlt oder mangelhaft
     1  Teilweise ausreichend
     2  Überwiegend ausreichend
     3  Voll ausreichend
     4  Mehr als nötig
     [0] [1] [2] [3] [4]
     [Weiß ich nicht]
     [◀ Zurück] [Pause] [Antworten]

uta> [2]
bot~ ✓ Mitarbeitermotivation · Heutiger Stand: 2 · Überwiegend ausreichend

     19/55 · Humankapital
     ▰▰▰▱▱▱▱▱▱▱▱▱▱▱▱ 3 von 15

     Mitarbeitermotivation · Systematik

     Wie systematisch kümmern Sie sich darum: regelmäßige Gespräche, Stimmungsbild, Anerkennung, Perspektiven?

     0  Niemand kümmert sich
     1  Nur bei Problemen
     2  Einzelne Gewohnheiten, niemand zuständig
     3  Feste Routine mit Zuständigkeit
     4  Feste Routine, gemessen und verbessert
     [0] [1] [2] [3] [4]
     [Weiß ich nicht]
     [◀ Zurück] [Pause] [Antworten]

uta> [1]
bot~ ✓ Mitarbeitermotivation · Systematik: 1 · Nur bei Problemen

     20/55 · Humankapital
     ▰▰▰▰▱▱▱▱▱▱▱▱▱▱▱ 4 von 15

     Führungskompetenz · Wichtigkeit
     Richtung geben, überzeugen, entscheiden, andere wachsen lassen

     Wie wichtig ist gute Führung für Ihren Erfolg?

     0  Unwichtig
     1  Wenig wichtig
     2  Ziemlich wichtig
     3  Sehr wichtig
     4  Entscheidend
     [0] [1] [2] [3] [4]
     [Weiß ich nicht] [Trifft nicht zu]
     [◀ Zurück] [Pause] [Antworten]

uta> [3]
bot~ ✓ Führungskompetenz · Wichtigkeit: 3 · Sehr wichtig

     21/55 · Humankapital
     ▰▰▰▰▱▱▱▱▱▱▱▱▱▱▱ 4 von 15

     Führungskompetenz · Heutiger Stand

     Wie gut geben die Verantwortlichen eine Richtung vor, erklären sie und nehmen andere mit?

     0  Fehlt oder mangelhaft
     1  Teilweise ausreichend
     2  Überwiegend ausreichend
     3  Voll ausreichend
     4  Mehr als nötig
     [0] [1] [2] [3] [4]
     [Weiß ich nicht]
     [◀ Zurück] [Pause] [Antworten]

uta> [2]
bot~ ✓ Führungskompetenz · Heutiger Stand: 2 · Überwiegend ausreichend

     22/55 · Humankapital
     ▰▰▰▰▱▱▱▱▱▱▱▱▱▱▱ 4 von 15

     Führungskompetenz · Systematik

     Wie systematisch entwickeln Sie Führungskräfte und bereiten Sie deren Nachfolge vor?

     0  Niemand kümmert sich
     1  Nur bei Problemen
     2  Einzelne Gewohnheiten, niemand zuständig
     3  Feste Routine mit Zuständigkeit
     4  Feste Routine, gemessen und verbessert
     [0] [1] [2] [3] [4]
     [Weiß ich nicht]
     [◀ Zurück] [Pause] [Antworten]

uta> [2]
bot~ ✓ Führungskompetenz · Systematik: 2 · Einzelne Gewohnheiten, niemand zuständig

     Menschen: geschafft. 4 von 15 Faktoren, Sie kommen gut voran. Als Nächstes: was über Nacht im Unternehmen bleibt (Abläufe, Werkzeuge, Kultur).

     23/55 · Strukturkapital
     ▰▰▰▰▰▱▱▱▱▱▱▱▱▱▱ 5 von 15

     Interne Kooperation und Wissenstransfer · Wichtigkeit
     Zusammenarbeit und Weitergabe von Wissen im Haus

     Wie wichtig ist es für Ihren Erfolg, dass alle zusammenarbeiten und weitergeben, was sie wissen?

     0  Unwichtig
     1  Wenig wichtig
     2  Ziemlich wichtig
     3  Sehr wichtig
     4  Entscheidend
     [0] [1] [2] [3] [4]
     [Weiß ich nicht] [Trifft nicht zu]
     [◀ Zurück] [Pause] [Antworten]

uta> [4]
bot~ ✓ Interne Kooperation und Wissenstransfer · Wichtigkeit: 4 · Entscheidend

     24/55 · Strukturkapital
     ▰▰▰▰▰▱▱▱▱▱▱▱▱▱▱ 5 von 15

     Interne Kooperation und Wissenstransfer · Heutiger Stand

     Wie gut gelingt das heute, über Teams und Generationen hinweg?

     0  Fehlt oder mangelhaft
     1  Teilweise ausreichend
     2  Überwiegend ausreichend
     3  Voll ausreichend
     4  Mehr als nötig
     [0] [1] [2] [3] [4]
     [Weiß ich nicht]
     [◀ Zurück] [Pause] [Antworten]

uta> [1]
bot~ ✓ Interne Kooperation und Wissenstransfer · Heutiger Stand: 1 · Teilweise ausreichend

     25/55 · Strukturkapital
     ▰▰▰▰▰▱▱▱▱▱▱▱▱▱▱ 5 von 15

     Interne Kooperation und Wissenstransfer · Systematik

     Wie systematisch organisieren Sie das: Übergaben, Tandems, gemeinsame Besprechungen, Projektrückblicke?

     0  Niemand kümmert sich
     1  Nur bei Problemen
     2  Einzelne Gewohnheiten, niemand zuständig
     3  Feste Routine mit Zuständigkeit
     4  Feste Routine, gemessen und verbessert
     [0] [1] [2] [3] [4]
     [Weiß ich nicht]
     [◀ Zurück] [Pause] [Antworten]

uta> [1]
bot~ ✓ Interne Kooperation und Wissenstransfer · Systematik: 1 · Nur bei Problemen

     26/55 · Strukturkapital
     ▰▰▰▰▰▰▱▱▱▱▱▱▱▱▱ 6 von 15

     Führungsinstrumente · Wichtigkeit
     Ziele, Pläne, Kennzahlen und Besprechungen, mit denen Sie entscheiden

     Wie wichtig sind Führungsinstrumente wie Ziele, Pläne und Kennzahlen für Ihren Erfolg?

     0  Unwichtig
     1  Wenig wichtig
     2  Ziemlich wichtig
     3  Sehr wichtig
     4  Entscheidend
     [0] [1] [2] [3] [4]
     [Weiß ich nicht] [Trifft nicht zu]
     [◀ Zurück] [Pause] [Antworten]

uta> [2]
bot~ ✓ Führungsinstrumente · Wichtigkeit: 2 · Ziemlich wichtig

     27/55 · Strukturkapital
     ▰▰▰▰▰▰▱▱▱▱▱▱▱▱▱ 6 von 15

     Führungsinstrumente · Heutiger Stand

     Wie gut sind die Instrumente, mit denen Sie heute entscheiden?

     0  Fehlt oder mangelhaft
     1  Teilweise ausreichend
     2  Überwiegend ausreichend
     3  Voll ausreichend
     4  Mehr als nötig
     [0] [1] [2] [3] [4]
     [Weiß ich nicht]
     [◀ Zurück] [Pause] [Antworten]

uta> [2]
bot~ ✓ Führungsinstrumente · Heutiger Stand: 2 · Überwiegend ausreichend

     28/55 · Strukturkapital
     ▰▰▰▰▰▰▱▱▱▱▱▱▱▱▱ 6 von 15

     Führungsinstrumente · Systematik

     Wie systematisch nutzen und aktualisieren Sie diese?

     0  Niemand kümmert sich
     1  Nur bei Problemen
     2  Einzelne Gewohnheiten, niemand zuständig
     3  Feste Routine mit Zuständigkeit
     4  Feste Routine, gemessen und verbessert
     [0] [1] [2] [3] [4]
     [Weiß ich nicht]
     [◀ Zurück] [Pause] [Antworten]

uta> [2]
bot~ ✓ Führungsinstrumente · Systematik: 2 · Einzelne Gewohnheiten, niemand zuständig

     29/55 · Strukturkapital
     ▰▰▰▰▰▰▰▱▱▱▱▱▱▱▱ 7 von 15

     IT und explizites Wissen · Wichtigkeit
     IT-Systeme und schriftlich festgehaltenes Wissen

     Wie wichtig sind IT-Systeme und festgehaltenes Wissen für Ihren Erfolg?

     0  Unwichtig
     1  Wenig wichtig
     2  Ziemlich wichtig
     3  Sehr wichtig
     4  Entscheidend
     [0] [1] [2] [3] [4]
     [Weiß ich nicht] [Trifft nicht zu]
     [◀ Zurück] [Pause] [Antworten]

uta> [3]
bot~ ✓ IT und explizites Wissen · Wichtigkeit: 3 · Sehr wichtig

     30/55 · Strukturkapital
     ▰▰▰▰▰▰▰▱▱▱▱▱▱▱▱ 7 von 15

     IT und explizites Wissen · Heutiger Stand

     Wie gut unterstützen Ihre Systeme und Dokumente heute die Arbeit?

     0  Fehlt oder mangelhaft
     1  Teilweise ausreichend
     2  Überwiegend ausreichend
     3  Voll ausreichend
     4  Mehr als nötig
     [0] [1] [2] [3] [4]
     [Weiß ich nicht]
     [◀ Zurück] [Pause] [Antworten]

uta> [3]
bot~ ✓ IT und explizites Wissen · Heutiger Stand: 3 · Voll ausreichend

     31/55 · Strukturkapital
     ▰▰▰▰▰▰▰▱▱▱▱▱▱▱▱ 7 von 15

     IT und explizites Wissen · Systematik

     Wie systematisch werden sie gepflegt: Wartung, Datensicherung, ein fester Platz für jedes Dokument?

     0  Niemand kümmert sich
     1  Nur bei Problemen
     2  Einzelne Gewohnheiten, niemand zuständig
     3  Feste Routine mit Zuständigkeit
     4  Feste Routine, gemessen und verbessert
     [0] [1] [2] [3] [4]
     [Weiß ich nicht]
     [◀ Zurück] [Pause] [Antworten]

uta> [3]
bot~ ✓ IT und explizites Wissen · Systematik: 3 · Feste Routine mit Zuständigkeit

     32/55 · Strukturkapital
     ▰▰▰▰▰▰▰▰▱▱▱▱▱▱▱ 8 von 15

     Produktinnovation · Wichtigkeit
     Neue oder erneuerte Produkte und Leistungen samt Schutzrechten

     Wie wichtig sind neue oder erneuerte Produkte und Leistungen für Ihren Erfolg?

     0  Unwichtig
     1  Wenig wichtig
     2  Ziemlich wichtig
     3  Sehr wichtig
     4  Entscheidend
     [0] [1] [2] [3] [4]
     [Weiß ich nicht] [Trifft nicht zu]
     [◀ Zurück] [Pause] [Antworten]

uta> [4]
bot~ ✓ Produktinnovation · Wichtigkeit: 4 · Entscheidend

     33/55 · Strukturkapital
     ▰▰▰▰▰▰▰▰▱▱▱▱▱▱▱ 8 von 15

     Produktinnovation · Heutiger Stand

     Wie gut gelingt es Ihnen heute, neue Produkte und Leistungen hervorzubringen?

     0  Fehlt oder mangelhaft
     1  Teilweise ausreichend
     2  Überwiegend ausreichend
     3  Voll ausreichend
     4  Mehr als nötig
     [0] [1] [2] [3] [4]
     [Weiß ich nicht]
     [◀ Zurück] [Pause] [Antworten]

uta> [3]
bot~ ✓ Produktinnovation · Heutiger Stand: 3 · Voll ausreichend

     34/55 · Strukturkapital
     ▰▰▰▰▰▰▰▰▱▱▱▱▱▱▱ 8 von 15

     Produktinnovation · Systematik

     Wie systematisch steuern Sie das: Ideen sammeln, auswählen, entwickeln, schützen?

     0  Niemand kümmert sich
     1  Nur bei Problemen
     2  Einzelne Gewohnheiten, niemand zuständig
     3  Feste Routine mit Zuständigkeit
     4  Feste Routine, gemessen und verbessert
     [0] [1] [2] [3] [4]
     [Weiß ich nicht]
     [◀ Zurück] [Pause] [Antworten]

uta> [3]
bot~ ✓ Produktinnovation · Systematik: 3 · Feste Routine mit Zuständigkeit

     35/55 · Strukturkapital
     ▰▰▰▰▰▰▰▰▰▱▱▱▱▱▱ 9 von 15

     Prozess- und Verfahrensinnovation · Wichtigkeit
     Bessere oder neue Arbeitsweisen

     Wie wichtig ist es für Ihren Erfolg, die eigene Arbeitsweise zu verbessern?

     0  Unwichtig
     1  Wenig wichtig
     2  Ziemlich wichtig
     3  Sehr wichtig
     4  Entscheidend
     [0] [1] [2] [3] [4]
     [Weiß ich nicht] [Trifft nicht zu]
     [◀ Zurück] [Pause] [Antworten]

uta> [2]
bot~ ✓ Prozess- und Verfahrensinnovation · Wichtigkeit: 2 · Ziemlich wichtig

     36/55 · Strukturkapital
     ▰▰▰▰▰▰▰▰▰▱▱▱▱▱▱ 9 von 15

     Prozess- und Verfahrensinnovation · Heutiger Stand

     Wie gut sind Ihre Abläufe heute: Qualität, Zeit, Kosten?

     0  Fehlt oder mangelhaft
     1  Teilweise ausreichend
     2  Überwiegend ausreichend
     3  Voll ausreichend
     4  Mehr als nötig
     [0] [1] [2] [3] [4]
     [Weiß ich nicht]
     [◀ Zurück] [Pause] [Antworten]

uta> [1]
bot~ ✓ Prozess- und Verfahrensinnovation · Heutiger Stand: 1 · Teilweise ausreichend

     37/55 · Strukturkapital
     ▰▰▰▰▰▰▰▰▰▱▱▱▱▱▱ 9 von 15

     Prozess- und Verfahrensinnovation · Systematik

     Wie systematisch überprüfen und verbessern Sie diese?

     0  Niemand kümmert sich
     1  Nur bei Problemen
     2  Einzelne Gewohnheiten, niemand zuständig
     3  Feste Routine mit Zuständigkeit
     4  Feste Routine, gemessen und verbessert
     [0] [1] [2] [3] [4]
     [Weiß ich nicht]
     [◀ Zurück] [Pause] [Antworten]

uta> [0]
bot~ ✓ Prozess- und Verfahrensinnovation · Systematik: 0 · Niemand kümmert sich

     38/55 · Strukturkapital
     ▰▰▰▰▰▰▰▰▰▰▱▱▱▱▱ 10 von 15

     Unternehmenskultur · Wichtigkeit
     Gemeinsame Werte, Regeln und Gewohnheiten

     Wie wichtig sind gemeinsame Werte und Verhaltensweisen für Ihren Erfolg?

     0  Unwichtig
     1  Wenig wichtig
     2  Ziemlich wichtig
     3  Sehr wichtig
     4  Entscheidend
     [0] [1] [2] [3] [4]
     [Weiß ich nicht] [Trifft nicht zu]
     [◀ Zurück] [Pause] [Antworten]

uta> [3]
bot~ ✓ Unternehmenskultur · Wichtigkeit: 3 · Sehr wichtig

     39/55 · Strukturkapital
     ▰▰▰▰▰▰▰▰▰▰▱▱▱▱▱ 10 von 15

     Unternehmenskultur · Heutiger Stand

     Wie gut trägt Ihre Unternehmenskultur heute die Arbeit?

     0  Fehlt oder mangelhaft
     1  Teilweise ausreichend
     2  Überwiegend ausreichend
     3  Voll ausreichend
     4  Mehr als nötig
     [0] [1] [2] [3] [4]
     [Weiß ich nicht]
     [◀ Zurück] [Pause] [Antworten]

uta> [3]
bot~ ✓ Unternehmenskultur · Heutiger Stand: 3 · Voll ausreichend

     40/55 · Strukturkapital
     ▰▰▰▰▰▰▰▰▰▰▱▱▱▱▱ 10 von 15

     Unternehmenskultur · Systematik

     Wie systematisch pflegen Sie sie: benannte Werte, Einführung neuer Leute, Umgang mit Fehlern?

     0  Niemand kümmert sich
     1  Nur bei Problemen
     2  Einzelne Gewohnheiten, niemand zuständig
     3  Feste Routine mit Zuständigkeit
     4  Feste Routine, gemessen und verbessert
     [0] [1] [2] [3] [4]
     [Weiß ich nicht]
     [◀ Zurück] [Pause] [Antworten]

uta> [1]
bot~ ✓ Unternehmenskultur · Systematik: 1 · Nur bei Problemen

     Strukturen: geschafft. 10 von 15, nur noch ein Drittel. Zum Schluss: Ihre Beziehungen zu Kunden, Lieferanten, Öffentlichkeit, Geldgebern und Partnern.

     41/55 · Beziehungskapital
     ▰▰▰▰▰▰▰▰▰▰▰▱▱▱▱ 11 von 15

     Kundenbeziehungen · Wichtigkeit
     Verbindungen zu früheren, heutigen und künftigen Kunden

     Wie wichtig sind Ihre Kundenbeziehungen für Ihren Erfolg?

     0  Unwichtig
     1  Wenig wichtig
     2  Ziemlich wichtig
     3  Sehr wichtig
     4  Entscheidend
     [0] [1] [2] [3] [4]
     [Weiß ich nicht] [Trifft nicht zu]
     [◀ Zurück] [Pause] [Antworten]

uta> [4]
bot~ ✓ Kundenbeziehungen · Wichtigkeit: 4 · Entscheidend

     42/55 · Beziehungskapital
     ▰▰▰▰▰▰▰▰▰▰▰▱▱▱▱ 11 von 15

     Kundenbeziehungen · Heutiger Stand

     Wie gut sind sie heute: Treue, Zufriedenheit, Zugang zu neuen Kunden?

     0  Fehlt oder mangelhaft
     1  Teilweise ausreichend
     2  Überwiegend ausreichend
     3  Voll ausreichend
     4  Mehr als nötig
     [0] [1] [2] [3] [4]
     [Weiß ich nicht]
     [◀ Zurück] [Pause] [Antworten]

uta> [3]
bot~ ✓ Kundenbeziehungen · Heutiger Stand: 3 · Voll ausreichend

     43/55 · Beziehungskapital
     ▰▰▰▰▰▰▰▰▰▰▰▱▱▱▱ 11 von 15

     Kundenbeziehungen · Systematik

     Wie systematisch pflegen Sie sie: Kontaktplan, Kundendatei, Messung der Zufriedenheit?

     0  Niemand kümmert sich
     1  Nur bei Problemen
     2  Einzelne Gewohnheiten, niemand zuständig
     3  Feste Routine mit Zuständigkeit
     4  Feste Routine, gemessen und verbessert
     [0] [1] [2] [3] [4]
     [Weiß ich nicht]
     [◀ Zurück] [Pause] [Antworten]

uta> [3]
bot~ ✓ Kundenbeziehungen · Systematik: 3 · Feste Routine mit Zuständigkeit

     44/55 · Beziehungskapital
     ▰▰▰▰▰▰▰▰▰▰▰▰▱▱▱ 12 von 15

     Lieferantenbeziehungen · Wichtigkeit
     Verbindungen zu früheren, heutigen und künftigen Lieferanten

     Wie wichtig sind Ihre Lieferantenbeziehungen für Ihren Erfolg?

     0  Unwichtig
     1  Wenig wichtig
     2  Ziemlich wichtig
     3  Sehr wichtig
     4  Entscheidend
     [0] [1] [2] [3] [4]
     [Weiß ich nicht] [Trifft nicht zu]
     [◀ Zurück] [Pause] [Antworten]

uta> [2]
bot~ ✓ Lieferantenbeziehungen · Wichtigkeit: 2 · Ziemlich wichtig

     45/55 · Beziehungskapital
     ▰▰▰▰▰▰▰▰▰▰▰▰▱▱▱ 12 von 15

     Lieferantenbeziehungen · Heutiger Stand

     Wie gut sind sie heute: Verlässlichkeit, Konditionen, gemeinsame Lösungen?

     0  Fehlt oder mangelhaft
     1  Teilweise ausreichend
     2  Überwiegend ausreichend
     3  Voll ausreichend
     4  Mehr als nötig
     [0] [1] [2] [3] [4]
     [Weiß ich nicht]
     [◀ Zurück] [Pause] [Antworten]

uta> [3]
bot~ ✓ Lieferantenbeziehungen · Heutiger Stand: 3 · Voll ausreichend

     46/55 · Beziehungskapital
     ▰▰▰▰▰▰▰▰▰▰▰▰▱▱▱ 12 von 15

     Lieferantenbeziehungen · Systematik

     Wie systematisch pflegen Sie sie: Auswahl, Bewertung, regelmäßige Gespräche?

     0  Niemand kümmert sich
     1  Nur bei Problemen
     2  Einzelne Gewohnheiten, niemand zuständig
     3  Feste Routine mit Zuständigkeit
     4  Feste Routine, gemessen und verbessert
     [0] [1] [2] [3] [4]
     [Weiß ich nicht]
     [◀ Zurück] [Pause] [Antworten]

uta> [2]
bot~ ✓ Lieferantenbeziehungen · Systematik: 2 · Einzelne Gewohnheiten, niemand zuständig

     47/55 · Beziehungskapital
     ▰▰▰▰▰▰▰▰▰▰▰▰▰▱▱ 13 von 15

     Beziehungen zur Öffentlichkeit · Wichtigkeit
     Ansehen und Kontakte zu Öffentlichkeit, Medien und Behörden

     Wie wichtig ist Ihr Ansehen in der Öffentlichkeit, vor Ort, bei Medien und Behörden für Ihren Erfolg?

     0  Unwichtig
     1  Wenig wichtig
     2  Ziemlich wichtig
     3  Sehr wichtig
     4  Entscheidend
     [0] [1] [2] [3] [4]
     [Weiß ich nicht] [Trifft nicht zu]
     [◀ Zurück] [Pause] [Antworten]

uta> [1]
bot~ ✓ Beziehungen zur Öffentlichkeit · Wichtigkeit: 1 · Wenig wichtig

     48/55 · Beziehungskapital
     ▰▰▰▰▰▰▰▰▰▰▰▰▰▱▱ 13 von 15

     Beziehungen zur Öffentlichkeit · Heutiger Stand

     Wie gut ist Ihr Ruf heute, in der Öffentlichkeit und vor Ort?

     0  Fehlt oder mangelhaft
     1  Teilweise ausreichend
     2  Überwiegend ausreichend
     3  Voll ausreichend
     4  Mehr als nötig
     [0] [1] [2] [3] [4]
     [Weiß ich nicht]
     [◀ Zurück] [Pause] [Antworten]

uta> [1]
bot~ ✓ Beziehungen zur Öffentlichkeit · Heutiger Stand: 1 · Teilweise ausreichend

     49/55 · Beziehungskapital
     ▰▰▰▰▰▰▰▰▰▰▰▰▰▱▱ 13 von 15

     Beziehungen zur Öffentlichkeit · Systematik

     Wie systematisch kümmern Sie sich darum: Botschaften, Veranstaltungen, Auftritt im Netz?

     0  Niemand kümmert sich
     1  Nur bei Problemen
     2  Einzelne Gewohnheiten, niemand zuständig
     3  Feste Routine mit Zuständigkeit
     4  Feste Routine, gemessen und verbessert
     [0] [1] [2] [3] [4]
     [Weiß ich nicht]
     [◀ Zurück] [Pause] [Antworten]

uta> [1]
bot~ ✓ Beziehungen zur Öffentlichkeit · Systematik: 1 · Nur bei Problemen

     50/55 · Beziehungskapital
     ▰▰▰▰▰▰▰▰▰▰▰▰▰▰▱ 14 von 15

     Beziehungen zu Kapitalgebern, Investoren und Eignern · Wichtigkeit
     Verbindungen zu Eignern, Banken und Geldgebern

     Wie wichtig sind Ihre Beziehungen zu Eignern, Banken und Geldgebern für Ihren Erfolg?

     0  Unwichtig
     1  Wenig wichtig
     2  Ziemlich wichtig
     3  Sehr wichtig
     4  Entscheidend
     [0] [1] [2] [3] [4]
     [Weiß ich nicht] [Trifft nicht zu]
     [◀ Zurück] [Pause] [Antworten]

uta> [2]
bot~ ✓ Beziehungen zu Kapitalgebern, Investoren und Eignern · Wichtigkeit: 2 · Ziemlich wichtig

     51/55 · Beziehungskapital
     ▰▰▰▰▰▰▰▰▰▰▰▰▰▰▱ 14 von 15

     Beziehungen zu Kapitalgebern, Investoren und Eignern · Heutiger Stand

     Wie gut sind diese Beziehungen heute: Vertrauen, Zugang zu Finanzierung?

     0  Fehlt oder mangelhaft
     1  Teilweise ausreichend
     2  Überwiegend ausreichend
     3  Voll ausreichend
     4  Mehr als nötig
     [0] [1] [2] [3] [4]
     [Weiß ich nicht]
     [◀ Zurück] [Pause] [Antworten]

uta> [4]
bot~ ✓ Beziehungen zu Kapitalgebern, Investoren und Eignern · Heutiger Stand: 4 · Mehr als nötig

     52/55 · Beziehungskapital
     ▰▰▰▰▰▰▰▰▰▰▰▰▰▰▱ 14 von 15

     Beziehungen zu Kapitalgebern, Investoren und Eignern · Systematik

     Wie systematisch pflegen Sie sie: regelmäßige Berichte, geplante Treffen?

     0  Niemand kümmert sich
     1  Nur bei Problemen
     2  Einzelne Gewohnheiten, niemand zuständig
     3  Feste Routine mit Zuständigkeit
     4  Feste Routine, gemessen und verbessert
     [0] [1] [2] [3] [4]
     [Weiß ich nicht]
     [◀ Zurück] [Pause] [Antworten]

uta> [3]
bot~ ✓ Beziehungen zu Kapitalgebern, Investoren und Eignern · Systematik: 3 · Feste Routine mit Zuständigkeit

     53/55 · Beziehungskapital
     ▰▰▰▰▰▰▰▰▰▰▰▰▰▰▰ 15 von 15

     Beziehungen zu Kooperationspartnern · Wichtigkeit
     Verbindungen zu Forschung, Verbänden, anderen Firmen und zum Cluster

     Wie wichtig sind Partner wie Forschungsstellen, Verbände, andere Firmen oder Ihr Cluster für Ihren Erfolg?

     0  Unwichtig
     1  Wenig wichtig
     2  Ziemlich wichtig
     3  Sehr wichtig
     4  Entscheidend
     [0] [1] [2] [3] [4]
     [Weiß ich nicht] [Trifft nicht zu]
     [◀ Zurück] [Pause] [Antworten]

uta> [3]
bot~ ✓ Beziehungen zu Kooperationspartnern · Wichtigkeit: 3 · Sehr wichtig

     54/55 · Beziehungskapital
     ▰▰▰▰▰▰▰▰▰▰▰▰▰▰▰ 15 von 15

     Beziehungen zu Kooperationspartnern · Heutiger Stand

     Wie gut sind diese Partnerschaften heute: nützlich, aktiv, ausgewogen?

     0  Fehlt oder mangelhaft
     1  Teilweise ausreichend
     2  Überwiegend ausreichend
     3  Voll ausreichend
     4  Mehr als nötig
     [0] [1] [2] [3] [4]
     [Weiß ich nicht]
     [◀ Zurück] [Pause] [Antworten]

uta> [2]
bot~ ✓ Beziehungen zu Kooperationspartnern · Heutiger Stand: 2 · Überwiegend ausreichend

     55/55 · Beziehungskapital
     ▰▰▰▰▰▰▰▰▰▰▰▰▰▰▰ 15 von 15

     Beziehungen zu Kooperationspartnern · Systematik

     Wie systematisch pflegen Sie sie: Wahl der Partner, Vereinbarungen, Nachverfolgung?

     0  Niemand kümmert sich
     1  Nur bei Problemen
     2  Einzelne Gewohnheiten, niemand zuständig
     3  Feste Routine mit Zuständigkeit
     4  Feste Routine, gemessen und verbessert
     [0] [1] [2] [3] [4]
     [Weiß ich nicht]
     [◀ Zurück] [Pause] [Antworten]

uta> [Weiß ich nicht]
bot~ ✓ Beziehungen zu Kooperationspartnern · Systematik: Weiß ich nicht

     Alle 55 Fragen sind beantwortet. Holen Sie jetzt Ihr Ergebnis, oder tippen Sie unten auf eine Zahl, um diese Antwort zu ändern.

     Ihr Unternehmen
     Firma: Präzisionsbau Huber GmbH & Co. KG
     Team: 10–49
     Alter: 11–20 Jahre
     Land: Deutschland
     Region: Oberbayern
     Branche: Sonstige Industrie
     Cluster: ausgelassen
     Angebot: Beides
     Kundschaft: Unternehmen
     Nächste drei Jahre: Stabilität oder Nachfolge
     Ihre Funktion: Geschäftsführung oder Inhaberschaft

     Humankapital
     1 Fachkompetenz: 4 · 3 · 2
     2 Soziale Kompetenz: 3 · 3 · 1
     3 Mitarbeitermotivation: 4 · 2 · 1
     4 Führungskompetenz: 3 · 2 · 2

     Strukturkapital
     5 Interne Kooperation und Wissenstransfer: 4 · 1 · 1
     6 Führungsinstrumente: 2 · 2 · 2
     7 IT und explizites Wissen: 3 · 3 · 3
     8 Produktinnovation: 4 · 3 · 3
     9 Prozess- und Verfahrensinnovation: 2 · 1 · 0
     10 Unternehmenskultur: 3 · 3 · 1

     Beziehungskapital
     11 Kundenbeziehungen: 4 · 3 · 3
     12 Lieferantenbeziehungen: 2 · 3 · 2
     13 Beziehungen zur Öffentlichkeit: 1 · 1 · 1
     14 Beziehungen zu Kapitalgebern, Investoren und Eignern: 2 · 4 · 3
     15 Beziehungen zu Kooperationspartnern: 3 · 2 · ?

     Wichtigkeit · heutiger Stand · Systematik, jeweils von 0 bis 4; ? = weiß ich nicht
     [▶ Mein Ergebnis holen]
     [1 W 4] [1 H 3] [1 S 2]
     [2 W 3] [2 H 3] [2 S 1]
     [3 W 4] [3 H 2] [3 S 1]
     [4 W 3] [4 H 2] [4 S 2]
     [5 W 4] [5 H 1] [5 S 1]
     [6 W 2] [6 H 2] [6 S 2]
     [7 W 3] [7 H 3] [7 S 3]
     [8 W 4] [8 H 3] [8 S 3]
     [9 W 2] [9 H 1] [9 S 0]
     [10 W 3] [10 H 3] [10 S 1]
     [11 W 4] [11 H 3] [11 S 3]
     [12 W 2] [12 H 3] [12 S 2]
     [13 W 1] [13 H 1] [13 S 1]
     [14 W 2] [14 H 4] [14 S 3]
     [15 W 3] [15 H 2] [15 S ?]
     [Firma] [Team] [Alter]
     [Land] [Region] [Branche]
     [Cluster] [Angebot] [Kundschaft]
     [Nächste drei Jahre] [Ihre Funktion]
     [Pause]

uta> [Mein Ergebnis holen]
bot~ ✓ Fertig, vielen Dank. Hier ist Ihr Ergebnis.
bot> Ihr IC-Quick-Ergebnis · Präzisionsbau Huber GmbH & Co. KG · 15. Januar 2013

     Ihre immateriellen Stärken stehen bei 56 von 100: überwiegend ausreichend.
     Am stärksten: Beziehungskapital (66).

     Was am meisten helfen würde: Interne Kooperation und Wissenstransfer.
     [Warum 56?]
bot> (picture: Ihre drei Kapitalarten)
     Ihre drei Kapitalarten

     Humankapital: 54, überwiegend ausreichend
     Strukturkapital: 52, überwiegend ausreichend
     Beziehungskapital: 66, voll ausreichend

     Von 100: ab 33 überwiegend, ab 58 voll ausreichend, ab 92 mehr als nötig. Was Ihnen wichtig ist, zählt stärker.
     [Warum 54? · Humankapital]
     [Warum 52? · Strukturkapital]
     [Warum 66? · Beziehungskapital]
bot> (picture: Ihr Portfolio)
     Ihr Portfolio: wie wichtig jeder Faktor für Sie ist und wie gut er heute dasteht.

     Entwickeln: 2 Soziale Kompetenz, 3 Mitarbeitermotivation, 4 Führungskompetenz, 5 Interne Kooperation und Wissenstransfer, 10 Unternehmenskultur, 15 Beziehungen zu Kooperationspartnern

     Stabilisieren: 1 Fachkompetenz, 7 IT und explizites Wissen, 8 Produktinnovation, 11 Kundenbeziehungen

     Analysieren: 6 Führungsinstrumente, 9 Prozess- und Verfahrensinnovation, 13 Beziehungen zur Öffentlichkeit

     Kein Handlungsbedarf: 12 Lieferantenbeziehungen, 14 Beziehungen zu Kapitalgebern, Investoren und Eignern
     [Warum?]
bot> Was Sie zuerst entwickeln sollten

     1. Interne Kooperation und Wissenstransfer
     Wichtigkeit: 4 · Entscheidend
     Heutiger Stand: 1 · Teilweise ausreichend
     Systematik: 1 · Nur bei Problemen
     → Was kann bei Ihnen nur eine Person, sodass nächste Woche niemand für sie einspringen könnte?

     2. Mitarbeitermotivation
     Wichtigkeit: 4 · Entscheidend
     Heutiger Stand: 2 · Überwiegend ausreichend
     Systematik: 1 · Nur bei Problemen
     → Wann haben Sie Ihre Leute zuletzt gefragt, was sie zum Bleiben bewegt?

     3. Führungskompetenz
     Wichtigkeit: 3 · Sehr wichtig
     Heutiger Stand: 2 · Überwiegend ausreichend
     Systematik: 2 · Einzelne Gewohnheiten, niemand zuständig
     → Wer könnte drei Monate lang führen, wenn Sie nicht da wären?
     [Warum?]
bot> Was Sie trägt

     ✓ Produktinnovation
     ✓ Kundenbeziehungen
     ✓ Fachkompetenz

     Gefährdet: Soziale Kompetenz, Unternehmenskultur. Heute gut, aber kaum jemand kümmert sich darum; sie können nachlassen.
     [Warum?]
bot> Wie weit das trägt

     • Das ist die Sicht einer Person an einem Tag, keine Prüfung. Fragen Sie auch jemanden aus Ihrem Unternehmen: Über die Unterschiede lohnt sich ein Gespräch.
     • Die Fragen sind ein Nachbau im Sinne von IC-Quick, nicht das Originalformular.
     • 1 Bewertung fehlt; eine fehlende zählt nie als null.

     Wer das sehen kann: nur Sie. Nichts wurde an Ihr Cluster, an andere Unternehmen oder an sonst jemanden weitergegeben.

     Wie es weitergeht: Besprechen Sie diese Woche eine Priorität mit Ihrem Team und legen Sie einen Schritt fest, mit Namen und Datum. Ihr Ergebnis bleibt hier: Schreiben Sie /start.
     Fragen: privacy@example.org
     [Warum?]
bot> (file: prazisionsbau-huber-gmbh-co-kg-2013-01-15.pdf)
     Ihr Bericht als PDF: zum Aufheben, Drucken und Weitergeben. Er enthält alle Ihre Antworten.

     In einer anderen Sprache:
     [English] [Español] [Français]
bot> Wie nützlich ist dieses Ergebnis für Sie, von 0 (gar nicht) bis 4 (sehr)?
     [0] [1] [2] [3] [4]
     [Auslassen]
     [Eine Antwort ändern]

uta> [4]
bot~ Welchen Punkt möchten Sie in den nächsten sechs Monaten vor allem voranbringen? Ein paar Worte genügen; Sie können es auch auslassen.

     Schreiben Sie es als Nachricht, höchstens 300 Zeichen.
     [Auslassen]
     [Eine Antwort ändern]

uta> Zwei Leute lernen, was nur Frau Huber kann
bot> Danke, das ist notiert.

     Ihre Entscheidung 1 von 2

     Mein Ergebnis mit der Begleitung meines Clusters teilen?

     Sie sähe Ihre Antworten, Ihre Zahlen und Ihren Bericht und könnte den Workshop damit vorbereiten. Kein anderes Unternehmen sieht etwas davon.

     Beide Antworten sind in Ordnung. Ein Tipp unter /privacy ändert sie jederzeit.
     [Ja, teilen]
     [Nein, nur für mich]

uta> [Ja, teilen]
bot~ ✓ Notiert: ja.

     Ihre Entscheidung 2 von 2

     Dürfen wir Sie an die nächsten Schritte erinnern?

     Einige kurze Nachrichten in diesem Chat, an Werktagen. STOP beendet sie alle.

     Beide Antworten sind in Ordnung. Ein Tipp unter /privacy ändert sie jederzeit.
     [Ja, bitte erinnern]
     [Keine Erinnerungen]

uta> [Ja, bitte erinnern]
bot~ ✓ Notiert: ja.

     Sie haben IC-Quick am 15. Januar 2013 abgeschlossen. Was möchten Sie sehen?
     [Mein Ergebnis]
     [Meine Antworten]
     [Eine Antwort ändern]
     [🔎 Mit anderen vergleichen]
     [Zweite Sicht einholen]
     [Erneut ausfüllen]
     [Sprache] [Datenschutz]

uta> /start
bot> Sie haben IC-Quick am 15. Januar 2013 abgeschlossen. Was möchten Sie sehen?
     [Mein Ergebnis]
     [Meine Antworten]
     [Eine Antwort ändern]
     [🔎 Mit anderen vergleichen]
     [Zweite Sicht einholen]
     [Erneut ausfüllen]
     [Sprache] [Datenschutz]

uta> [Meine Antworten]
bot~ Ihr Unternehmen
     Firma: Präzisionsbau Huber GmbH & Co. KG
     Team: 10–49
     Alter: 11–20 Jahre
     Land: Deutschland
     Region: Oberbayern
     Branche: Sonstige Industrie
     Cluster: ausgelassen
     Angebot: Beides
     Kundschaft: Unternehmen
     Nächste drei Jahre: Stabilität oder Nachfolge
     Ihre Funktion: Geschäftsführung oder Inhaberschaft

     Humankapital
     1 Fachkompetenz: 4 · 3 · 2
     2 Soziale Kompetenz: 3 · 3 · 1
     3 Mitarbeitermotivation: 4 · 2 · 1
     4 Führungskompetenz: 3 · 2 · 2

     Strukturkapital
     5 Interne Kooperation und Wissenstransfer: 4 · 1 · 1
     6 Führungsinstrumente: 2 · 2 · 2
     7 IT und explizites Wissen: 3 · 3 · 3
     8 Produktinnovation: 4 · 3 · 3
     9 Prozess- und Verfahrensinnovation: 2 · 1 · 0
     10 Unternehmenskultur: 3 · 3 · 1

     Beziehungskapital
     11 Kundenbeziehungen: 4 · 3 · 3
     12 Lieferantenbeziehungen: 2 · 3 · 2
     13 Beziehungen zur Öffentlichkeit: 1 · 1 · 1
     14 Beziehungen zu Kapitalgebern, Investoren und Eignern: 2 · 4 · 3
     15 Beziehungen zu Kooperationspartnern: 3 · 2 · ?

     Wichtigkeit · heutiger Stand · Systematik, jeweils von 0 bis 4; ? = weiß ich nicht
     [▶ Weiter] [Eine Antwort ändern]

uta> [Weiter]
bot~ Sie haben IC-Quick am 15. Januar 2013 abgeschlossen. Was möchten Sie sehen?
     [Mein Ergebnis]
     [Meine Antworten]
     [Eine Antwort ändern]
     [🔎 Mit anderen vergleichen]
     [Zweite Sicht einholen]
     [Erneut ausfüllen]
     [Sprache] [Datenschutz]
