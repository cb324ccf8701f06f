# Ein Geschäftsführer probiert alles aus: andere Tasten, andere Worte, Pausen, eine andere Sprache.

== 2013-01-15 18:40

jan/de> /start
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

jan> [Ganzen Hinweis lesen]
bot~ Datenschutzhinweis

     Wer verantwortlich ist: Cluster House. Kontakt: privacy@example.org.

     Was gespeichert wird: die Nummer dieses Chats, Ihre Sprache, Ihre Antworten mit Uhrzeit, Ihre Einwilligung und das daraus berechnete Ergebnis. Kein Name, keine Telefonnummer, keine Adresse, es sei denn, Sie schreiben sie selbst in eine Antwort.

     Wofür: um die Fragen zu stellen, um Sie unterbrechen und weitermachen zu lassen und um Ihr Ergebnis zu berechnen. Der Name Ihres Unternehmens steht, wenn Sie ihn angeben, nur auf Ihrem eigenen Ergebnis.

     Wer es sieht: Sie. Niemand sonst erhält Ihre Antworten oder Ihr Ergebnis, solange Sie in diesem Chat nicht zustimmen. Telegram befördert die Nachrichten und bewahrt sie nach eigenen Bedingungen in Ihrem Chat auf; Chats mit Bots sind nicht Ende-zu-Ende-verschlüsselt.

     Wie lange: ein unvollendeter Fragebogen 90 Tage nach Ihrer letzten Antwort, ein abgeschlossener 36 Monate; zwei Wochen vorher erfahren Sie es, es sei denn, Sie haben alle Erinnerungen abgestellt.

     Ihre Rechte: Sie können einsehen, berichtigen, mitnehmen oder löschen lassen, was über Sie gespeichert ist, und sich bei einer Datenschutzbehörde beschweren. /export gibt Ihnen sofort alles mit; /delete löscht nach einer Rückfrage alles; STOP beendet sofort alle Erinnerungen; für alles andere wenden Sie sich an den oben genannten Kontakt.

     Der Fragebogen ist ein Nachbau im Sinne von IC-Quick und nicht das Originalformular des Projekts CADIC.
     [◀ Zurück]

jan> [Zurück]
bot~ IC-Quick: die immateriellen Stärken Ihres Unternehmens

     • 55 kurze Fragen, etwa zehn Minuten, Pause jederzeit möglich
     • sofort: ein Bild Ihrer Stärken und dessen, was Sie zuerst entwickeln sollten
     • nur Sie sehen es; nichts wird ohne Ihr Ja weitergegeben

     Datenschutz in Kürze: Ihre Antworten werden für Ihr Ergebnis gespeichert, unter einer Nummer und nicht unter Ihrem Namen. Sie können jederzeit aufhören.

     Ich habe diesen kurzen Datenschutzhinweis gelesen und möchte beginnen:
     [▶ Ja, los geht’s]
     [Ganzen Hinweis lesen]
     [✓ Deutsch] [English]
     [Español] [Français]

jan> (a sticker)
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

jan> [los geht’s]
bot~ 1/55 · Ihr Unternehmen

     Welcher Firmenname soll auf Ihrem Bericht stehen? Die Angabe ist freiwillig und wird nie in Vergleichen verwendet.

     Schreiben Sie es als Nachricht, höchstens 60 Zeichen.
     [Auslassen]
     [◀ Zurück] [Pause]

jan> Ein Firmenname, der viel länger ist, als irgendjemand ihn auf dem Deckblatt eines Berichts lesen möchte
bot> Hier ist Platz für höchstens 60 Zeichen; Ihr Text hat 103. Bitte kürzen Sie ihn.

     1/55 · Ihr Unternehmen

     Welcher Firmenname soll auf Ihrem Bericht stehen? Die Angabe ist freiwillig und wird nie in Vergleichen verwendet.

     Schreiben Sie es als Nachricht, höchstens 60 Zeichen.
     [Auslassen]
     [◀ Zurück] [Pause]

jan> [Auslassen]
bot~ ✓ Firma: ausgelassen

     2/55 · Ihr Unternehmen

     Wie viele Menschen arbeiten in Ihrem Unternehmen?
     [1–9] [10–49]
     [50–249] [250 oder mehr]
     [Weiß ich nicht]
     [◀ Zurück] [Pause] [Antworten]

jan> drei
bot> Bitte tippen Sie auf eine der Schaltflächen unter der Frage; ein Text kann hier nicht gewertet werden.

     2/55 · Ihr Unternehmen

     Wie viele Menschen arbeiten in Ihrem Unternehmen?
     [1–9] [10–49]
     [50–249] [250 oder mehr]
     [Weiß ich nicht]
     [◀ Zurück] [Pause] [Antworten]

jan> [10–49]
bot~ ✓ Team: 10–49

     3/55 · Ihr Unternehmen

     Wie alt ist Ihr Unternehmen?
     [Unter 3 Jahre] [3–5 Jahre]
     [6–10 Jahre] [11–20 Jahre]
     [Über 20 Jahre]
     [Weiß ich nicht]
     [◀ Zurück] [Pause] [Antworten]

jan> [10–49] on 3
bot~ 3/55 · Ihr Unternehmen

     Wie alt ist Ihr Unternehmen?
     [Unter 3 Jahre] [3–5 Jahre]
     [6–10 Jahre] [11–20 Jahre]
     [Über 20 Jahre]
     [Weiß ich nicht]
     [◀ Zurück] [Pause] [Antworten]

jan> [Zurück]
bot~ 2/55 · Ihr Unternehmen

     Wie viele Menschen arbeiten in Ihrem Unternehmen?
     [1–9] [✓ 10–49]
     [50–249] [250 oder mehr]
     [Weiß ich nicht]
     [▶ So lassen und weiter]
     [◀ Zurück] [Pause] [Antworten]

jan> [So lassen]
bot~ 3/55 · Ihr Unternehmen

     Wie alt ist Ihr Unternehmen?
     [Unter 3 Jahre] [3–5 Jahre]
     [6–10 Jahre] [11–20 Jahre]
     [Über 20 Jahre]
     [Weiß ich nicht]
     [◀ Zurück] [Pause] [Antworten]

jan> [3–5 Jahre]
bot~ ✓ Alter: 3–5 Jahre

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

jan> [Schweiz]
bot~ ✓ Land: Schweiz

     4/55 · Ihr Unternehmen

     In welcher Region, welchem Land oder Kanton? Die Angabe ist freiwillig.

     Schreiben Sie es als Nachricht, höchstens 60 Zeichen.
     [Auslassen]
     [◀ Zurück] [Pause] [Antworten]

jan> Kanton Thurgau
bot> ✓ Region: Kanton Thurgau

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

jan> [Weiß ich nicht]
bot~ ✓ Branche: Weiß ich nicht

     6/55 · Ihr Unternehmen

     Welches Cluster oder Netzwerk hat Sie eingeladen? Lassen Sie es aus, wenn es keines war.

     Schreiben Sie es als Nachricht, höchstens 60 Zeichen.
     [Auslassen]
     [◀ Zurück] [Pause] [Antworten]

jan> [Auslassen]
bot~ ✓ Cluster: ausgelassen

     7/55 · Ihr Unternehmen

     Was verkaufen Sie hauptsächlich?
     [Produkte] [Leistungen] [Beides]
     [Weiß ich nicht]
     [◀ Zurück] [Pause] [Antworten]

jan> * 4 [Weiß ich nicht]
bot~ ✓ Angebot: Weiß ich nicht

     8/55 · Ihr Unternehmen

     Wer sind Ihre wichtigsten Kunden?
     [Unternehmen] [Privatpersonen]
     [Öffentliche Hand] [Gemischt]
     [Weiß ich nicht]
     [◀ Zurück] [Pause] [Antworten]
bot~ ✓ Kundschaft: Weiß ich nicht

     9/55 · Ihr Unternehmen

     Was zählt in den nächsten drei Jahren am meisten?
     [Wachstum]
     [Neue Angebote]
     [Niedrigere Kosten]
     [Auslandsgeschäft]
     [Stabilität oder Nachfolge]
     [Weiß ich nicht]
     [◀ Zurück] [Pause] [Antworten]
bot~ ✓ Nächste drei Jahre: Weiß ich nicht

     10/55 · Ihr Unternehmen

     Welche Funktion haben Sie?
     [Geschäftsführung oder Inhaberschaft]
     [Andere Leitungsfunktion]
     [Führungskraft]
     [Andere]
     [Weiß ich nicht]
     [◀ Zurück] [Pause] [Antworten]
bot~ ✓ Ihre Funktion: Weiß ich nicht

     Wie viel Zeit haben Sie jetzt? Am Ende eines Teils halte ich an, und Sie wählen, wann es weitergeht.

     2 Minuten: Humankapital, 12 Fragen
     5 Minuten: Humankapital, Strukturkapital, 30 Fragen
     Alles: 45 Fragen, etwa 7 Minuten

     Gerechnet mit 9 Sekunden je Frage.
     [2 Minuten] [5 Minuten] [Alles]
     [◀ Zurück] [Pause] [Antworten]

jan> [Alles]
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

jan> [Trifft nicht zu]
bot~ ✓ Fachkompetenz · Wichtigkeit: Trifft nicht zu

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

jan> [4]
bot~ ✓ Soziale Kompetenz · Wichtigkeit: 4 · Entscheidend

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

jan> [Pause]
bot~ Pause bei 15/55. Alle Antworten sind gespeichert. Kommen Sie zurück, wann immer Sie möchten: Tippen Sie auf „Weiter“ oder auf irgendeine ältere Schaltfläche, oder schreiben Sie /start.

     Machen Sie weiter, wann Sie möchten. Soll ich Sie erinnern? Wählen Sie einen Zeitpunkt (Zeit in Paris).
     [▶ Weiter]
     [Morgen, 09:30 Uhr]
     [Am Montag, 21. Januar, 09:30 Uhr]
     [Sprache] [Antworten]

== +2 days

jan> /status
bot> 14 von 55 Fragen sind erledigt, 41 sind noch offen.
     [▶ Weiter] [Antworten]

jan> [Weiter]
bot~ 15/55 · Humankapital
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

jan> /language
bot> In welcher Sprache sollen wir sprechen? Keine Ihrer Antworten geht verloren.
     [✓ Deutsch] [English]
     [Español] [Français]

jan> [Español]
bot~ 15/55 · Capital humano
     ▰▰▱▱▱▱▱▱▱▱▱▱▱▱▱ 2 de 15

     Competencia social · Estado actual

     ¿Cómo va esto hoy, dentro del equipo y hacia fuera?

     0  Inexistente o deficiente
     1  Suficiente en parte
     2  Suficiente en general
     3  Plenamente suficiente
     4  Más de lo necesario
     [0] [1] [2] [3] [4]
     [No lo sé]
     [◀ Atrás] [Pausa] [Respuestas]

jan> [3]
bot~ ✓ Competencia social · Estado actual: 3 · Plenamente suficiente

     16/55 · Capital humano
     ▰▰▱▱▱▱▱▱▱▱▱▱▱▱▱ 2 de 15

     Competencia social · Gestión sistemática

     ¿De qué manera lo desarrollan: charlas de valoración, acompañamiento, formas de resolver conflictos?

     0  Nadie se ocupa
     1  Solo si hay un problema
     2  Algunas rutinas, sin responsable
     3  Método establecido, con responsable
     4  Método establecido, medido y mejorado
     [0] [1] [2] [3] [4]
     [No lo sé]
     [◀ Atrás] [Pausa] [Respuestas]

jan> /language
bot> ¿En qué idioma prefiere que hablemos? No se pierde nada de lo que ha respondido.
     [Deutsch] [English]
     [✓ Español] [Français]

jan> [Deutsch]
bot~ 16/55 · Humankapital
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

jan> STOPP
bot> Alle Erinnerungen sind aus. Ihre Antworten bleiben gespeichert, und mit /start machen Sie weiter, wann immer Sie möchten.
     [▶ Weiter] [Antworten]
     [Erinnerungen einschalten]

jan> [Erinnerungen]
bot! Die Erinnerungen sind wieder an.
bot~ 16/55 · Humankapital
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

jan> /help
bot> IC-Quick-Assistent
     Ich stelle eine Frage nach der anderen; Sie tippen eine Antwort an und erhalten am Ende Ihr Ergebnis. Jede Antwort wird sofort gespeichert.

     /start – dort weitermachen, wo Sie sind
     /status – wie weit Sie sind
     /back – die Frage davor
     /answers – Ihre Antworten, zum Ändern
     /pause – für jetzt aufhören
     /language – Sprache wechseln
     /privacy – was gespeichert wird und wer es sieht
     /export – mitnehmen, was gespeichert ist
     /stop – keine Erinnerungen mehr
     /delete – alles über Sie löschen

     Persönlich erreichen Sie: privacy@example.org
     [▶ Weiter] [Antworten]

jan> /back
bot> 15/55 · Humankapital
     ▰▰▱▱▱▱▱▱▱▱▱▱▱▱▱ 2 von 15

     Soziale Kompetenz · Heutiger Stand

     Wie gut gelingt das heute, im Team und nach außen?

     0  Fehlt oder mangelhaft
     1  Teilweise ausreichend
     2  Überwiegend ausreichend
     3  Voll ausreichend
     4  Mehr als nötig
     [0] [1] [2] [✓ 3] [4]
     [Weiß ich nicht]
     [▶ So lassen und weiter]
     [◀ Zurück] [Pause] [Antworten]

jan> /tanzen
bot> Diesen Befehl kenne ich nicht. /help zeigt, was ich kann.
bot> 15/55 · Humankapital
     ▰▰▱▱▱▱▱▱▱▱▱▱▱▱▱ 2 von 15

     Soziale Kompetenz · Heutiger Stand

     Wie gut gelingt das heute, im Team und nach außen?

     0  Fehlt oder mangelhaft
     1  Teilweise ausreichend
     2  Überwiegend ausreichend
     3  Voll ausreichend
     4  Mehr als nötig
     [0] [1] [2] [✓ 3] [4]
     [Weiß ich nicht]
     [▶ So lassen und weiter]
     [◀ Zurück] [Pause] [Antworten]

jan> /start
bot> Schön, dass Sie wieder da sind. Nichts ging verloren; es geht dort weiter, wo Sie aufgehört haben.

     15/55 · Humankapital
     ▰▰▱▱▱▱▱▱▱▱▱▱▱▱▱ 2 von 15

     Soziale Kompetenz · Heutiger Stand

     Wie gut gelingt das heute, im Team und nach außen?

     0  Fehlt oder mangelhaft
     1  Teilweise ausreichend
     2  Überwiegend ausreichend
     3  Voll ausreichend
     4  Mehr als nötig
     [0] [1] [2] [✓ 3] [4]
     [Weiß ich nicht]
     [▶ So lassen und weiter]
     [◀ Zurück] [Pause] [Antworten]
# Den Rest tippt er in einem Zug; so kommt die eine höfliche Rückfrage.

jan> * 41 [2]
bot~ ✓ Soziale Kompetenz · Heutiger Stand: 2 · Überwiegend ausreichend

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
bot~ ✓ Soziale Kompetenz · Systematik: 2 · Einzelne Gewohnheiten, niemand zuständig

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
bot~ ✓ Mitarbeitermotivation · Wichtigkeit: 2 · Ziemlich wichtig

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
bot~ ✓ Mitarbeitermotivation · Systematik: 2 · Einzelne Gewohnheiten, niemand zuständig

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
bot~ ✓ Führungskompetenz · Wichtigkeit: 2 · Ziemlich wichtig

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
bot~ ✓ Interne Kooperation und Wissenstransfer · Wichtigkeit: 2 · Ziemlich wichtig

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
bot~ ✓ Interne Kooperation und Wissenstransfer · Heutiger Stand: 2 · Überwiegend ausreichend

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
bot~ ✓ Interne Kooperation und Wissenstransfer · Systematik: 2 · Einzelne Gewohnheiten, niemand zuständig

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
bot~ ✓ IT und explizites Wissen · Wichtigkeit: 2 · Ziemlich wichtig

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
bot~ ✓ IT und explizites Wissen · Heutiger Stand: 2 · Überwiegend ausreichend

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
bot~ ✓ IT und explizites Wissen · Systematik: 2 · Einzelne Gewohnheiten, niemand zuständig

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
bot~ ✓ Produktinnovation · Wichtigkeit: 2 · Ziemlich wichtig

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
bot~ ✓ Produktinnovation · Heutiger Stand: 2 · Überwiegend ausreichend

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
bot~ ✓ Produktinnovation · Systematik: 2 · Einzelne Gewohnheiten, niemand zuständig

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
bot~ ✓ Prozess- und Verfahrensinnovation · Heutiger Stand: 2 · Überwiegend ausreichend

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
bot~ ✓ Prozess- und Verfahrensinnovation · Systematik: 2 · Einzelne Gewohnheiten, niemand zuständig

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
bot~ ✓ Unternehmenskultur · Wichtigkeit: 2 · Ziemlich wichtig

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
bot~ ✓ Unternehmenskultur · Heutiger Stand: 2 · Überwiegend ausreichend

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
bot~ ✓ Unternehmenskultur · Systematik: 2 · Einzelne Gewohnheiten, niemand zuständig

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
bot~ ✓ Kundenbeziehungen · Wichtigkeit: 2 · Ziemlich wichtig

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
bot~ ✓ Kundenbeziehungen · Heutiger Stand: 2 · Überwiegend ausreichend

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
bot~ ✓ Kundenbeziehungen · Systematik: 2 · Einzelne Gewohnheiten, niemand zuständig

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
bot~ ✓ Lieferantenbeziehungen · Heutiger Stand: 2 · Überwiegend ausreichend

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
bot~ ✓ Beziehungen zur Öffentlichkeit · Wichtigkeit: 2 · Ziemlich wichtig

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
bot~ ✓ Beziehungen zur Öffentlichkeit · Heutiger Stand: 2 · Überwiegend ausreichend

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
bot~ ✓ Beziehungen zur Öffentlichkeit · Systematik: 2 · Einzelne Gewohnheiten, niemand zuständig

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
bot~ ✓ Beziehungen zu Kapitalgebern, Investoren und Eignern · Heutiger Stand: 2 · Überwiegend ausreichend

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
bot~ ✓ Beziehungen zu Kapitalgebern, Investoren und Eignern · Systematik: 2 · Einzelne Gewohnheiten, niemand zuständig

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
bot~ ✓ Beziehungen zu Kooperationspartnern · Wichtigkeit: 2 · Ziemlich wichtig

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
bot~ ✓ Beziehungen zu Kooperationspartnern · Systematik: 2 · Einzelne Gewohnheiten, niemand zuständig

     Alle 55 Fragen sind beantwortet. Holen Sie jetzt Ihr Ergebnis, oder tippen Sie unten auf eine Zahl, um diese Antwort zu ändern.

     Ihr Unternehmen
     Firma: ausgelassen
     Team: 10–49
     Alter: 3–5 Jahre
     Land: Schweiz
     Region: Kanton Thurgau
     Branche: Weiß ich nicht
     Cluster: ausgelassen
     Angebot: Weiß ich nicht
     Kundschaft: Weiß ich nicht
     Nächste drei Jahre: Weiß ich nicht
     Ihre Funktion: Weiß ich nicht

     Humankapital
     1 Fachkompetenz: Trifft nicht zu
     2 Soziale Kompetenz: 4 · 2 · 2
     3 Mitarbeitermotivation: 2 · 2 · 2
     4 Führungskompetenz: 2 · 2 · 2

     Strukturkapital
     5 Interne Kooperation und Wissenstransfer: 2 · 2 · 2
     6 Führungsinstrumente: 2 · 2 · 2
     7 IT und explizites Wissen: 2 · 2 · 2
     8 Produktinnovation: 2 · 2 · 2
     9 Prozess- und Verfahrensinnovation: 2 · 2 · 2
     10 Unternehmenskultur: 2 · 2 · 2

     Beziehungskapital
     11 Kundenbeziehungen: 2 · 2 · 2
     12 Lieferantenbeziehungen: 2 · 2 · 2
     13 Beziehungen zur Öffentlichkeit: 2 · 2 · 2
     14 Beziehungen zu Kapitalgebern, Investoren und Eignern: 2 · 2 · 2
     15 Beziehungen zu Kooperationspartnern: 2 · 2 · 2

     Wichtigkeit · heutiger Stand · Systematik, jeweils von 0 bis 4; ? = weiß ich nicht
     [▶ Mein Ergebnis holen]
     [1 W –]
     [2 W 4] [2 H 2] [2 S 2]
     [3 W 2] [3 H 2] [3 S 2]
     [4 W 2] [4 H 2] [4 S 2]
     [5 W 2] [5 H 2] [5 S 2]
     [6 W 2] [6 H 2] [6 S 2]
     [7 W 2] [7 H 2] [7 S 2]
     [8 W 2] [8 H 2] [8 S 2]
     [9 W 2] [9 H 2] [9 S 2]
     [10 W 2] [10 H 2] [10 S 2]
     [11 W 2] [11 H 2] [11 S 2]
     [12 W 2] [12 H 2] [12 S 2]
     [13 W 2] [13 H 2] [13 S 2]
     [14 W 2] [14 H 2] [14 S 2]
     [15 W 2] [15 H 2] [15 S 2]
     [Firma] [Team] [Alter]
     [Land] [Region] [Branche]
     [Cluster] [Angebot] [Kundschaft]
     [Nächste drei Jahre] [Ihre Funktion]
     [Pause]

jan> [Mein Ergebnis]
bot~ Bevor ich Ihr Ergebnis berechne, fällt etwas auf:

     • bei den meisten Faktoren haben Wichtigkeit, Stand und Systematik dieselbe Zahl
     • fast alle Faktoren haben denselben Stand oder dieselbe Systematik

     Das kann genau so stimmen. Möchten Sie Ihre Antworten noch einmal ansehen?
     [Antworten ansehen]
     [▶ Sie stimmen: mein Ergebnis]

jan> [Antworten ansehen]
bot~ Alle 55 Fragen sind beantwortet. Holen Sie jetzt Ihr Ergebnis, oder tippen Sie unten auf eine Zahl, um diese Antwort zu ändern.

     Ihr Unternehmen
     Firma: ausgelassen
     Team: 10–49
     Alter: 3–5 Jahre
     Land: Schweiz
     Region: Kanton Thurgau
     Branche: Weiß ich nicht
     Cluster: ausgelassen
     Angebot: Weiß ich nicht
     Kundschaft: Weiß ich nicht
     Nächste drei Jahre: Weiß ich nicht
     Ihre Funktion: Weiß ich nicht

     Humankapital
     1 Fachkompetenz: Trifft nicht zu
     2 Soziale Kompetenz: 4 · 2 · 2
     3 Mitarbeitermotivation: 2 · 2 · 2
     4 Führungskompetenz: 2 · 2 · 2

     Strukturkapital
     5 Interne Kooperation und Wissenstransfer: 2 · 2 · 2
     6 Führungsinstrumente: 2 · 2 · 2
     7 IT und explizites Wissen: 2 · 2 · 2
     8 Produktinnovation: 2 · 2 · 2
     9 Prozess- und Verfahrensinnovation: 2 · 2 · 2
     10 Unternehmenskultur: 2 · 2 · 2

     Beziehungskapital
     11 Kundenbeziehungen: 2 · 2 · 2
     12 Lieferantenbeziehungen: 2 · 2 · 2
     13 Beziehungen zur Öffentlichkeit: 2 · 2 · 2
     14 Beziehungen zu Kapitalgebern, Investoren und Eignern: 2 · 2 · 2
     15 Beziehungen zu Kooperationspartnern: 2 · 2 · 2

     Wichtigkeit · heutiger Stand · Systematik, jeweils von 0 bis 4; ? = weiß ich nicht
     [▶ Mein Ergebnis holen]
     [1 W –]
     [2 W 4] [2 H 2] [2 S 2]
     [3 W 2] [3 H 2] [3 S 2]
     [4 W 2] [4 H 2] [4 S 2]
     [5 W 2] [5 H 2] [5 S 2]
     [6 W 2] [6 H 2] [6 S 2]
     [7 W 2] [7 H 2] [7 S 2]
     [8 W 2] [8 H 2] [8 S 2]
     [9 W 2] [9 H 2] [9 S 2]
     [10 W 2] [10 H 2] [10 S 2]
     [11 W 2] [11 H 2] [11 S 2]
     [12 W 2] [12 H 2] [12 S 2]
     [13 W 2] [13 H 2] [13 S 2]
     [14 W 2] [14 H 2] [14 S 2]
     [15 W 2] [15 H 2] [15 S 2]
     [Firma] [Team] [Alter]
     [Land] [Region] [Branche]
     [Cluster] [Angebot] [Kundschaft]
     [Nächste drei Jahre] [Ihre Funktion]
     [Pause]

jan> [Mein Ergebnis]
bot~ ✓ Fertig, vielen Dank. Hier ist Ihr Ergebnis.
bot> Ihr IC-Quick-Ergebnis · 17. Januar 2013

     Ihre immateriellen Stärken stehen bei 50 von 100: überwiegend ausreichend.

     Was am meisten helfen würde: Soziale Kompetenz.
     [Warum 50?]
bot> (picture: Ihre drei Kapitalarten)
     Ihre drei Kapitalarten

     Humankapital: 50, überwiegend ausreichend
     Strukturkapital: 50, überwiegend ausreichend
     Beziehungskapital: 50, überwiegend ausreichend

     Von 100: ab 33 überwiegend, ab 58 voll ausreichend, ab 92 mehr als nötig. Was Ihnen wichtig ist, zählt stärker.
     [Warum 50? · Humankapital]
     [Warum 50? · Strukturkapital]
     [Warum 50? · Beziehungskapital]
bot> (picture: Ihr Portfolio)
     Ihr Portfolio: wie wichtig jeder Faktor für Sie ist und wie gut er heute dasteht.

     Entwickeln: 2 Soziale Kompetenz

     Analysieren: 3 Mitarbeitermotivation, 4 Führungskompetenz, 5 Interne Kooperation und Wissenstransfer, 6 Führungsinstrumente, 7 IT und explizites Wissen, 8 Produktinnovation, 9 Prozess- und Verfahrensinnovation, 10 Unternehmenskultur, 11 Kundenbeziehungen, 12 Lieferantenbeziehungen, 13 Beziehungen zur Öffentlichkeit, 14 Beziehungen zu Kapitalgebern, Investoren und Eignern, 15 Beziehungen zu Kooperationspartnern

     Sie haben fast allen Faktoren dieselbe Wichtigkeit gegeben; oben und unten sagen hier deshalb wenig.
     [Warum?]
bot> Was Sie zuerst entwickeln sollten

     1. Soziale Kompetenz
     Wichtigkeit: 4 · Entscheidend
     Heutiger Stand: 2 · Überwiegend ausreichend
     Systematik: 2 · Einzelne Gewohnheiten, niemand zuständig
     → Welches wiederkehrende Missverständnis kostet Sie am meisten Zeit, und wer könnte helfen, es auszuräumen?

     2. Mitarbeitermotivation
     Wichtigkeit: 2 · Ziemlich wichtig
     Heutiger Stand: 2 · Überwiegend ausreichend
     Systematik: 2 · Einzelne Gewohnheiten, niemand zuständig
     Erst genauer hinsehen: Das ist schwach, aber Ihnen weniger wichtig als der Rest.
     → Wann haben Sie Ihre Leute zuletzt gefragt, was sie zum Bleiben bewegt?

     3. Führungskompetenz
     Wichtigkeit: 2 · Ziemlich wichtig
     Heutiger Stand: 2 · Überwiegend ausreichend
     Systematik: 2 · Einzelne Gewohnheiten, niemand zuständig
     Erst genauer hinsehen: Das ist schwach, aber Ihnen weniger wichtig als der Rest.
     → Wer könnte drei Monate lang führen, wenn Sie nicht da wären?
     [Warum?]
bot> Was Sie trägt

     Noch ist kein Faktor für Sie wichtig und zugleich stark.
     [Warum?]
bot> Wie weit das trägt

     • Das ist die Sicht einer Person an einem Tag, keine Prüfung. Fragen Sie auch jemanden aus Ihrem Unternehmen: Über die Unterschiede lohnt sich ein Gespräch.
     • Die Fragen sind ein Nachbau im Sinne von IC-Quick, nicht das Originalformular.
     • Viele Faktoren haben dreimal dieselbe Zahl; sehen Sie sie noch einmal an, bevor Sie darauf bauen.
     • Fast alle Faktoren haben in einem Punkt dieselbe Zahl; das Bild zeigt wenig Unterschiede.

     Wer das sehen kann: nur Sie. Nichts wurde an Ihr Cluster, an andere Unternehmen oder an sonst jemanden weitergegeben.

     Wie es weitergeht: Besprechen Sie diese Woche eine Priorität mit Ihrem Team und legen Sie einen Schritt fest, mit Namen und Datum. Ihr Ergebnis bleibt hier: Schreiben Sie /start.
     Fragen: privacy@example.org
     [Warum?]
bot> (file: ic-quick-2013-01-17.pdf)
     Ihr Bericht als PDF: zum Aufheben, Drucken und Weitergeben. Er enthält alle Ihre Antworten.

     In einer anderen Sprache:
     [English] [Español] [Français]
bot> Wie nützlich ist dieses Ergebnis für Sie, von 0 (gar nicht) bis 4 (sehr)?
     [0] [1] [2] [3] [4]
     [Auslassen]
     [Eine Antwort ändern]
