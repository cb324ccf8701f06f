# Alguien no sabe nada, o nada procede en su caso: el resultado lo dice sin inventar cifras.

== 2013-01-16 10:00

leo/es> /start
bot> IC-Quick: las fortalezas intangibles de su empresa

     • 55 preguntas cortas, unos diez minutos, con pausa cuando quiera
     • al momento: una imagen de sus fortalezas y de lo que conviene desarrollar primero
     • solo la ve usted; no se comunica nada a nadie sin su permiso

     Privacidad en breve: sus respuestas se guardan para elaborar su resultado, con un número y no con su nombre. Puede parar en cualquier momento.

     He leído este breve aviso de privacidad y quiero empezar:
     [▶ Sí, empecemos]
     [Leer el aviso completo]
     [Deutsch] [English]
     [✓ Español] [Français]

leo> [Leer el aviso]
bot~ Aviso de privacidad

     Responsable: Cluster House. Contacto: privacy@example.org.

     Qué se guarda: el número de este chat, su idioma, sus respuestas con su hora, su consentimiento y el resultado que se calcula con ellas. Ni nombre, ni teléfono, ni dirección, salvo que los escriba usted en una respuesta.

     Para qué: para hacerle las preguntas, para que pueda parar y continuar, y para calcular su resultado. El nombre de su empresa, si lo indica, solo aparece en su propio resultado.

     Quién lo ve: usted. Nadie más recibe sus respuestas ni su resultado si usted no lo acepta en este chat. Telegram transporta los mensajes y los conserva en su chat según sus propias condiciones; los chats con bots no van cifrados de extremo a extremo.

     Cuánto tiempo: un cuestionario sin terminar, 90 días desde su última respuesta; uno terminado, 36 meses; se le avisa dos semanas antes, salvo que haya detenido todos los recordatorios.

     Sus derechos: puede ver, corregir, llevarse o hacer borrar lo que se guarda sobre usted, y reclamar ante una autoridad de protección de datos. /export se lo entrega todo al momento; /delete lo borra todo, tras una pregunta; STOP detiene de inmediato todos los recordatorios; para lo demás, diríjase al contacto indicado arriba.

     El cuestionario es una reconstrucción en el espíritu de IC-Quick, no el formulario original del proyecto CADIC.
     [◀ Volver]

leo> [Volver]
bot~ IC-Quick: las fortalezas intangibles de su empresa

     • 55 preguntas cortas, unos diez minutos, con pausa cuando quiera
     • al momento: una imagen de sus fortalezas y de lo que conviene desarrollar primero
     • solo la ve usted; no se comunica nada a nadie sin su permiso

     Privacidad en breve: sus respuestas se guardan para elaborar su resultado, con un número y no con su nombre. Puede parar en cualquier momento.

     He leído este breve aviso de privacidad y quiero empezar:
     [▶ Sí, empecemos]
     [Leer el aviso completo]
     [Deutsch] [English]
     [✓ Español] [Français]

leo> [empecemos]
bot~ 1/55 · Su empresa

     ¿Qué nombre de empresa debe figurar en su informe? Es opcional y nunca se usa en las comparaciones.

     Escríbalo en un mensaje, 60 caracteres como máximo.
     [Omitir]
     [◀ Atrás] [Pausa]

leo> [Omitir]
bot~ ✓ Empresa: omitido

     2/55 · Su empresa

     ¿Cuántas personas trabajan en su empresa?
     [1 a 9] [10 a 49]
     [50 a 249] [250 o más]
     [No lo sé]
     [◀ Atrás] [Pausa] [Respuestas]

leo> * 4 [No lo sé]
bot~ ✓ Plantilla: No lo sé

     3/55 · Su empresa

     ¿Cuántos años tiene su empresa?
     [Menos de 3 años] [3 a 5 años]
     [6 a 10 años] [11 a 20 años]
     [Más de 20 años]
     [No lo sé]
     [◀ Atrás] [Pausa] [Respuestas]
bot~ ✓ Antigüedad: No lo sé

     4/55 · Su empresa

     ¿Dónde tiene su sede?
     [Francia] [Alemania]
     [España] [Italia]
     [Portugal] [Reino Unido]
     [Grecia] [Bélgica]
     [Países Bajos] [Irlanda]
     [Austria] [Suiza]
     [Otro país]
     [No lo sé]
     [◀ Atrás] [Pausa] [Respuestas]
bot~ ✓ País: No lo sé

     5/55 · Su empresa

     ¿Qué sector encaja mejor?
     [Agricultura, mar, alimentación]
     [Farmacia, productos sanitarios]
     [Otra industria]
     [Energía, agua, medio ambiente]
     [Construcción]
     [Comercio, hoteles, restauración]
     [Transporte, logística]
     [Software, TI, telecomunicaciones, medios]
     [Finanzas, seguros]
     [Ingeniería, consultoría, derecho, marketing, diseño]
     [Investigación y desarrollo, incl. biotecnología]
     [Educación, sanidad, servicios sociales, cultura]
     [Otros servicios]
     [No lo sé]
     [◀ Atrás] [Pausa] [Respuestas]
bot~ ✓ Sector: No lo sé

     6/55 · Su empresa

     ¿Qué clúster o red le ha invitado? Omítalo si no le ha invitado nadie.

     Escríbalo en un mensaje, 60 caracteres como máximo.
     [Omitir]
     [◀ Atrás] [Pausa] [Respuestas]

leo> [Omitir]
bot~ ✓ Clúster: omitido

     7/55 · Su empresa

     ¿Qué venden principalmente?
     [Productos] [Servicios] [Ambos]
     [No lo sé]
     [◀ Atrás] [Pausa] [Respuestas]

leo> * 4 [No lo sé]
bot~ ✓ Oferta: No lo sé

     8/55 · Su empresa

     ¿Quiénes son sus principales clientes?
     [Empresas] [Particulares]
     [Sector público] [Un poco de todo]
     [No lo sé]
     [◀ Atrás] [Pausa] [Respuestas]
bot~ ✓ Clientes: No lo sé

     9/55 · Su empresa

     ¿Qué es lo más importante en los próximos tres años?
     [Crecer]
     [Nuevas ofertas]
     [Reducir costes]
     [Salir al exterior]
     [Estabilidad o relevo]
     [No lo sé]
     [◀ Atrás] [Pausa] [Respuestas]
bot~ ✓ Próximos tres años: No lo sé

     10/55 · Su empresa

     ¿Cuál es su función?
     [Propiedad o dirección general]
     [Otro cargo directivo]
     [Mando intermedio]
     [Otra]
     [No lo sé]
     [◀ Atrás] [Pausa] [Respuestas]
bot~ ✓ Su función: No lo sé

     ¿De cuánto tiempo dispone ahora? Al final de una parte me detengo y usted elige cuándo continuar.

     2 minutos: Capital humano, 12 preguntas
     5 minutos: Capital humano, Capital estructural, 30 preguntas
     Todo: 45 preguntas, 7 minutos aproximadamente

     Calculado con 9 segundos por pregunta.
     [2 minutos] [5 minutos] [Todo]
     [◀ Atrás] [Pausa] [Respuestas]

leo> /help
bot> Asistente IC-Quick
     Hago las preguntas de una en una; usted pulsa una respuesta y al final recibe su resultado. Cada respuesta se guarda al momento.

     /start – seguir donde estaba
     /status – por dónde va
     /back – la pregunta anterior
     /answers – sus respuestas, para cambiarlas
     /pause – parar por ahora
     /language – cambiar de idioma
     /privacy – qué se guarda y quién lo ve
     /export – llevarse lo que se conserva
     /stop – no más recordatorios
     /delete – borrar todo lo que hay sobre usted

     Una persona a quien preguntar: privacy@example.org
     [▶ Continuar] [Respuestas]

leo> /status
bot> 10 de 55 preguntas hechas, quedan 45.
     [▶ Continuar] [Respuestas]

leo> [Continuar]
bot~ ¿De cuánto tiempo dispone ahora? Al final de una parte me detengo y usted elige cuándo continuar.

     2 minutos: Capital humano, 12 preguntas
     5 minutos: Capital humano, Capital estructural, 30 preguntas
     Todo: 45 preguntas, 7 minutos aproximadamente

     Calculado con 9 segundos por pregunta.
     [2 minutos] [5 minutos] [Todo]
     [◀ Atrás] [Pausa] [Respuestas]

leo> [Pausa]
bot~ Pausa en la pregunta 11/55. Todas sus respuestas están guardadas. Vuelva cuando quiera: pulse «Continuar» o cualquier botón anterior, o escriba /start.

     Continúe cuando quiera. ¿Desea un recordatorio? Elija un momento (hora de París).
     [▶ Continuar]
     [Hoy, 13:00 h]
     [Mañana, 9:30 h]
     [El lunes 21 de enero, 9:30 h]
     [Idioma] [Respuestas]

leo> baja
bot> Todos los recordatorios están desactivados. Sus respuestas siguen guardadas y puede continuar cuando quiera con /start.
     [▶ Continuar] [Respuestas]
     [Reactivar los recordatorios]

leo> [Reactivar]
bot! Los recordatorios vuelven a estar activos.
bot~ ¿De cuánto tiempo dispone ahora? Al final de una parte me detengo y usted elige cuándo continuar.

     2 minutos: Capital humano, 12 preguntas
     5 minutos: Capital humano, Capital estructural, 30 preguntas
     Todo: 45 preguntas, 7 minutos aproximadamente

     Calculado con 9 segundos por pregunta.
     [2 minutos] [5 minutos] [Todo]
     [◀ Atrás] [Pausa] [Respuestas]

leo> [Todo]
bot~ Ya tenemos los datos de su empresa, gracias. Ahora, 15 factores con tres toques cada uno, pensando en su negocio y en sus planes. Primero: lo que las personas aportan y se llevan cuando se van.

     11/55 · Capital humano
     ▰▱▱▱▱▱▱▱▱▱▱▱▱▱▱ 1 de 15

     Competencia profesional · Importancia
     Conocimientos adquiridos con la formación, los estudios y la práctica

     ¿Qué importancia tienen los conocimientos y la experiencia de su personal para su éxito?

     0  Nada importante
     1  Poco importante
     2  Bastante importante
     3  Muy importante
     4  Decisivo
     [0] [1] [2] [3] [4]
     [No lo sé] [No procede]
     [◀ Atrás] [Pausa] [Respuestas]

leo> * 12 [No lo sé]
bot~ ✓ Competencia profesional · Importancia: No lo sé

     12/55 · Capital humano
     ▰▱▱▱▱▱▱▱▱▱▱▱▱▱▱ 1 de 15

     Competencia profesional · Estado actual

     ¿Cubren bien los conocimientos actuales lo que necesita su actividad?

     0  Inexistente o deficiente
     1  Suficiente en parte
     2  Suficiente en general
     3  Plenamente suficiente
     4  Más de lo necesario
     [0] [1] [2] [3] [4]
     [No lo sé]
     [◀ Atrás] [Pausa] [Respuestas]
bot~ ✓ Competencia profesional · Estado actual: No lo sé

     13/55 · Capital humano
     ▰▱▱▱▱▱▱▱▱▱▱▱▱▱▱ 1 de 15

     Competencia profesional · Gestión sistemática

     ¿De qué manera planifican y siguen la formación y el aprendizaje en el puesto de trabajo?

     0  Nadie se ocupa
     1  Solo si hay un problema
     2  Algunas rutinas, sin responsable
     3  Método establecido, con responsable
     4  Método establecido, medido y mejorado
     [0] [1] [2] [3] [4]
     [No lo sé]
     [◀ Atrás] [Pausa] [Respuestas]
bot~ ✓ Competencia profesional · Gestión sistemática: No lo sé

     14/55 · Capital humano
     ▰▰▱▱▱▱▱▱▱▱▱▱▱▱▱ 2 de 15

     Competencia social · Importancia
     Tratar bien con los demás, dialogar, aprender y adaptarse

     ¿Qué importancia tiene para su éxito que las personas se entiendan, hablen con franqueza y se adapten?

     0  Nada importante
     1  Poco importante
     2  Bastante importante
     3  Muy importante
     4  Decisivo
     [0] [1] [2] [3] [4]
     [No lo sé] [No procede]
     [◀ Atrás] [Pausa] [Respuestas]
bot~ ✓ Competencia social · Importancia: No lo sé

     15/55 · Capital humano
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
bot~ ✓ Competencia social · Estado actual: No lo sé

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
bot~ ✓ Competencia social · Gestión sistemática: No lo sé

     17/55 · Capital humano
     ▰▰▰▱▱▱▱▱▱▱▱▱▱▱▱ 3 de 15

     Motivación del personal · Importancia
     Compromiso, responsabilidad y voluntad de compartir

     ¿Qué importancia tienen la motivación y el compromiso de su personal para su éxito?

     0  Nada importante
     1  Poco importante
     2  Bastante importante
     3  Muy importante
     4  Decisivo
     [0] [1] [2] [3] [4]
     [No lo sé] [No procede]
     [◀ Atrás] [Pausa] [Respuestas]
bot~ ✓ Motivación del personal · Importancia: No lo sé

     18/55 · Capital humano
     ▰▰▰▱▱▱▱▱▱▱▱▱▱▱▱ 3 de 15

     Motivación del personal · Estado actual

     ¿Hasta qué punto está hoy motivado y comprometido su personal?

     0  Inexistente o deficiente
     1  Suficiente en parte
     2  Suficiente en general
     3  Plenamente suficiente
     4  Más de lo necesario
     [0] [1] [2] [3] [4]
     [No lo sé]
     [◀ Atrás] [Pausa] [Respuestas]
bot~ ✓ Motivación del personal · Estado actual: No lo sé

     19/55 · Capital humano
     ▰▰▰▱▱▱▱▱▱▱▱▱▱▱▱ 3 de 15

     Motivación del personal · Gestión sistemática

     ¿De qué manera se ocupan de ello: entrevistas periódicas, encuesta de clima, reconocimiento, perspectivas?

     0  Nadie se ocupa
     1  Solo si hay un problema
     2  Algunas rutinas, sin responsable
     3  Método establecido, con responsable
     4  Método establecido, medido y mejorado
     [0] [1] [2] [3] [4]
     [No lo sé]
     [◀ Atrás] [Pausa] [Respuestas]
bot~ ✓ Motivación del personal · Gestión sistemática: No lo sé

     20/55 · Capital humano
     ▰▰▰▰▱▱▱▱▱▱▱▱▱▱▱ 4 de 15

     Capacidad de liderazgo · Importancia
     Marcar el rumbo, convencer, decidir, hacer crecer a otros

     ¿Qué importancia tiene un buen liderazgo para su éxito?

     0  Nada importante
     1  Poco importante
     2  Bastante importante
     3  Muy importante
     4  Decisivo
     [0] [1] [2] [3] [4]
     [No lo sé] [No procede]
     [◀ Atrás] [Pausa] [Respuestas]
bot~ ✓ Capacidad de liderazgo · Importancia: No lo sé

     21/55 · Capital humano
     ▰▰▰▰▱▱▱▱▱▱▱▱▱▱▱ 4 de 15

     Capacidad de liderazgo · Estado actual

     Quienes dirigen, ¿saben marcar un rumbo, explicarlo y ganarse a la gente?

     0  Inexistente o deficiente
     1  Suficiente en parte
     2  Suficiente en general
     3  Plenamente suficiente
     4  Más de lo necesario
     [0] [1] [2] [3] [4]
     [No lo sé]
     [◀ Atrás] [Pausa] [Respuestas]
bot~ ✓ Capacidad de liderazgo · Estado actual: No lo sé

     22/55 · Capital humano
     ▰▰▰▰▱▱▱▱▱▱▱▱▱▱▱ 4 de 15

     Capacidad de liderazgo · Gestión sistemática

     ¿De qué manera forman a sus mandos y preparan su relevo?

     0  Nadie se ocupa
     1  Solo si hay un problema
     2  Algunas rutinas, sin responsable
     3  Método establecido, con responsable
     4  Método establecido, medido y mejorado
     [0] [1] [2] [3] [4]
     [No lo sé]
     [◀ Atrás] [Pausa] [Respuestas]
bot~ ✓ Capacidad de liderazgo · Gestión sistemática: No lo sé

     Personas: listo. 4 factores de 15, vamos muy bien. Ahora: lo que se queda en la empresa al cerrar (procesos, herramientas, cultura).

     23/55 · Capital estructural
     ▰▰▰▰▰▱▱▱▱▱▱▱▱▱▱ 5 de 15

     Cooperación interna y transferencia de conocimiento · Importancia
     Trabajar juntos y transmitir el conocimiento dentro de la empresa

     ¿Qué importancia tiene para su éxito que los compañeros trabajen juntos y transmitan lo que saben?

     0  Nada importante
     1  Poco importante
     2  Bastante importante
     3  Muy importante
     4  Decisivo
     [0] [1] [2] [3] [4]
     [No lo sé] [No procede]
     [◀ Atrás] [Pausa] [Respuestas]

leo> * 6 [No procede]
bot~ ✓ Cooperación interna y transferencia de conocimiento · Importancia: No procede

     26/55 · Capital estructural
     ▰▰▰▰▰▰▱▱▱▱▱▱▱▱▱ 6 de 15

     Instrumentos de gestión · Importancia
     Objetivos, planes, indicadores y reuniones para decidir

     ¿Qué importancia tienen para su éxito instrumentos como objetivos, planes e indicadores?

     0  Nada importante
     1  Poco importante
     2  Bastante importante
     3  Muy importante
     4  Decisivo
     [0] [1] [2] [3] [4]
     [No lo sé] [No procede]
     [◀ Atrás] [Pausa] [Respuestas]
bot~ ✓ Instrumentos de gestión · Importancia: No procede

     29/55 · Capital estructural
     ▰▰▰▰▰▰▰▱▱▱▱▱▱▱▱ 7 de 15

     TI y conocimiento explícito · Importancia
     Sistemas informáticos y conocimiento escrito

     ¿Qué importancia tienen la informática y el conocimiento escrito para su éxito?

     0  Nada importante
     1  Poco importante
     2  Bastante importante
     3  Muy importante
     4  Decisivo
     [0] [1] [2] [3] [4]
     [No lo sé] [No procede]
     [◀ Atrás] [Pausa] [Respuestas]
bot~ ✓ TI y conocimiento explícito · Importancia: No procede

     32/55 · Capital estructural
     ▰▰▰▰▰▰▰▰▱▱▱▱▱▱▱ 8 de 15

     Innovación de producto · Importancia
     Productos y servicios nuevos o renovados, y sus derechos

     ¿Qué importancia tienen los productos y servicios nuevos o renovados para su éxito?

     0  Nada importante
     1  Poco importante
     2  Bastante importante
     3  Muy importante
     4  Decisivo
     [0] [1] [2] [3] [4]
     [No lo sé] [No procede]
     [◀ Atrás] [Pausa] [Respuestas]
bot~ ✓ Innovación de producto · Importancia: No procede

     35/55 · Capital estructural
     ▰▰▰▰▰▰▰▰▰▱▱▱▱▱▱ 9 de 15

     Optimización e innovación de procesos · Importancia
     Formas de trabajar mejoradas o nuevas

     ¿Qué importancia tiene para su éxito mejorar la forma de trabajar?

     0  Nada importante
     1  Poco importante
     2  Bastante importante
     3  Muy importante
     4  Decisivo
     [0] [1] [2] [3] [4]
     [No lo sé] [No procede]
     [◀ Atrás] [Pausa] [Respuestas]
bot~ ✓ Optimización e innovación de procesos · Importancia: No procede

     38/55 · Capital estructural
     ▰▰▰▰▰▰▰▰▰▰▱▱▱▱▱ 10 de 15

     Cultura de empresa · Importancia
     Valores, normas y hábitos compartidos

     ¿Qué importancia tienen para su éxito los valores y las formas de actuar compartidos?

     0  Nada importante
     1  Poco importante
     2  Bastante importante
     3  Muy importante
     4  Decisivo
     [0] [1] [2] [3] [4]
     [No lo sé] [No procede]
     [◀ Atrás] [Pausa] [Respuestas]
bot~ ✓ Cultura de empresa · Importancia: No procede

     Estructuras: listo. 10 de 15, solo queda un tercio. Por último: sus vínculos con clientes, proveedores, sociedad, financiadores y socios.

     41/55 · Capital relacional
     ▰▰▰▰▰▰▰▰▰▰▰▱▱▱▱ 11 de 15

     Relaciones con clientes · Importancia
     Vínculos con clientes pasados, actuales y futuros

     ¿Qué importancia tienen las relaciones con sus clientes para su éxito?

     0  Nada importante
     1  Poco importante
     2  Bastante importante
     3  Muy importante
     4  Decisivo
     [0] [1] [2] [3] [4]
     [No lo sé] [No procede]
     [◀ Atrás] [Pausa] [Respuestas]

leo> * 15 [No lo sé]
bot~ ✓ Relaciones con clientes · Importancia: No lo sé

     42/55 · Capital relacional
     ▰▰▰▰▰▰▰▰▰▰▰▱▱▱▱ 11 de 15

     Relaciones con clientes · Estado actual

     ¿Cómo están hoy: fidelidad, satisfacción, acceso a nuevos clientes?

     0  Inexistente o deficiente
     1  Suficiente en parte
     2  Suficiente en general
     3  Plenamente suficiente
     4  Más de lo necesario
     [0] [1] [2] [3] [4]
     [No lo sé]
     [◀ Atrás] [Pausa] [Respuestas]
bot~ ✓ Relaciones con clientes · Estado actual: No lo sé

     43/55 · Capital relacional
     ▰▰▰▰▰▰▰▰▰▰▰▱▱▱▱ 11 de 15

     Relaciones con clientes · Gestión sistemática

     ¿De qué manera las cuidan: plan de contactos, fichero de clientes, medición de la satisfacción?

     0  Nadie se ocupa
     1  Solo si hay un problema
     2  Algunas rutinas, sin responsable
     3  Método establecido, con responsable
     4  Método establecido, medido y mejorado
     [0] [1] [2] [3] [4]
     [No lo sé]
     [◀ Atrás] [Pausa] [Respuestas]
bot~ ✓ Relaciones con clientes · Gestión sistemática: No lo sé

     44/55 · Capital relacional
     ▰▰▰▰▰▰▰▰▰▰▰▰▱▱▱ 12 de 15

     Relaciones con proveedores · Importancia
     Vínculos con proveedores pasados, actuales y futuros

     ¿Qué importancia tienen las relaciones con sus proveedores para su éxito?

     0  Nada importante
     1  Poco importante
     2  Bastante importante
     3  Muy importante
     4  Decisivo
     [0] [1] [2] [3] [4]
     [No lo sé] [No procede]
     [◀ Atrás] [Pausa] [Respuestas]
bot~ ✓ Relaciones con proveedores · Importancia: No lo sé

     45/55 · Capital relacional
     ▰▰▰▰▰▰▰▰▰▰▰▰▱▱▱ 12 de 15

     Relaciones con proveedores · Estado actual

     ¿Cómo están hoy: fiabilidad, condiciones, soluciones conjuntas?

     0  Inexistente o deficiente
     1  Suficiente en parte
     2  Suficiente en general
     3  Plenamente suficiente
     4  Más de lo necesario
     [0] [1] [2] [3] [4]
     [No lo sé]
     [◀ Atrás] [Pausa] [Respuestas]
bot~ ✓ Relaciones con proveedores · Estado actual: No lo sé

     46/55 · Capital relacional
     ▰▰▰▰▰▰▰▰▰▰▰▰▱▱▱ 12 de 15

     Relaciones con proveedores · Gestión sistemática

     ¿De qué manera las cuidan: selección, evaluación, contactos regulares?

     0  Nadie se ocupa
     1  Solo si hay un problema
     2  Algunas rutinas, sin responsable
     3  Método establecido, con responsable
     4  Método establecido, medido y mejorado
     [0] [1] [2] [3] [4]
     [No lo sé]
     [◀ Atrás] [Pausa] [Respuestas]
bot~ ✓ Relaciones con proveedores · Gestión sistemática: No lo sé

     47/55 · Capital relacional
     ▰▰▰▰▰▰▰▰▰▰▰▰▰▱▱ 13 de 15

     Relaciones con la sociedad · Importancia
     Imagen y contactos con el público, los medios y las autoridades

     ¿Qué importancia tiene su imagen ante el público, el entorno local, los medios y las autoridades para su éxito?

     0  Nada importante
     1  Poco importante
     2  Bastante importante
     3  Muy importante
     4  Decisivo
     [0] [1] [2] [3] [4]
     [No lo sé] [No procede]
     [◀ Atrás] [Pausa] [Respuestas]
bot~ ✓ Relaciones con la sociedad · Importancia: No lo sé

     48/55 · Capital relacional
     ▰▰▰▰▰▰▰▰▰▰▰▰▰▱▱ 13 de 15

     Relaciones con la sociedad · Estado actual

     ¿Cómo son hoy su imagen pública y su arraigo local?

     0  Inexistente o deficiente
     1  Suficiente en parte
     2  Suficiente en general
     3  Plenamente suficiente
     4  Más de lo necesario
     [0] [1] [2] [3] [4]
     [No lo sé]
     [◀ Atrás] [Pausa] [Respuestas]
bot~ ✓ Relaciones con la sociedad · Estado actual: No lo sé

     49/55 · Capital relacional
     ▰▰▰▰▰▰▰▰▰▰▰▰▰▱▱ 13 de 15

     Relaciones con la sociedad · Gestión sistemática

     ¿De qué manera se ocupan de ello: mensajes, actos, presencia en internet?

     0  Nadie se ocupa
     1  Solo si hay un problema
     2  Algunas rutinas, sin responsable
     3  Método establecido, con responsable
     4  Método establecido, medido y mejorado
     [0] [1] [2] [3] [4]
     [No lo sé]
     [◀ Atrás] [Pausa] [Respuestas]
bot~ ✓ Relaciones con la sociedad · Gestión sistemática: No lo sé

     50/55 · Capital relacional
     ▰▰▰▰▰▰▰▰▰▰▰▰▰▰▱ 14 de 15

     Relaciones con inversores · Importancia
     Vínculos con propietarios, bancos y financiadores

     ¿Qué importancia tienen las relaciones con propietarios, bancos y financiadores para su éxito?

     0  Nada importante
     1  Poco importante
     2  Bastante importante
     3  Muy importante
     4  Decisivo
     [0] [1] [2] [3] [4]
     [No lo sé] [No procede]
     [◀ Atrás] [Pausa] [Respuestas]
bot~ ✓ Relaciones con inversores · Importancia: No lo sé

     51/55 · Capital relacional
     ▰▰▰▰▰▰▰▰▰▰▰▰▰▰▱ 14 de 15

     Relaciones con inversores · Estado actual

     ¿Cómo están hoy estas relaciones: confianza, acceso a la financiación?

     0  Inexistente o deficiente
     1  Suficiente en parte
     2  Suficiente en general
     3  Plenamente suficiente
     4  Más de lo necesario
     [0] [1] [2] [3] [4]
     [No lo sé]
     [◀ Atrás] [Pausa] [Respuestas]
bot~ ✓ Relaciones con inversores · Estado actual: No lo sé

     52/55 · Capital relacional
     ▰▰▰▰▰▰▰▰▰▰▰▰▰▰▱ 14 de 15

     Relaciones con inversores · Gestión sistemática

     ¿De qué manera las cuidan: informes regulares, encuentros planificados?

     0  Nadie se ocupa
     1  Solo si hay un problema
     2  Algunas rutinas, sin responsable
     3  Método establecido, con responsable
     4  Método establecido, medido y mejorado
     [0] [1] [2] [3] [4]
     [No lo sé]
     [◀ Atrás] [Pausa] [Respuestas]
bot~ ✓ Relaciones con inversores · Gestión sistemática: No lo sé

     53/55 · Capital relacional
     ▰▰▰▰▰▰▰▰▰▰▰▰▰▰▰ 15 de 15

     Relaciones con socios de cooperación · Importancia
     Vínculos con centros de investigación, asociaciones, otras empresas y el clúster

     ¿Qué importancia tienen para su éxito socios como centros de investigación, asociaciones, otras empresas o su clúster?

     0  Nada importante
     1  Poco importante
     2  Bastante importante
     3  Muy importante
     4  Decisivo
     [0] [1] [2] [3] [4]
     [No lo sé] [No procede]
     [◀ Atrás] [Pausa] [Respuestas]
bot~ ✓ Relaciones con socios de cooperación · Importancia: No lo sé

     54/55 · Capital relacional
     ▰▰▰▰▰▰▰▰▰▰▰▰▰▰▰ 15 de 15

     Relaciones con socios de cooperación · Estado actual

     ¿Cómo están hoy estas alianzas: útiles, activas, equilibradas?

     0  Inexistente o deficiente
     1  Suficiente en parte
     2  Suficiente en general
     3  Plenamente suficiente
     4  Más de lo necesario
     [0] [1] [2] [3] [4]
     [No lo sé]
     [◀ Atrás] [Pausa] [Respuestas]
bot~ ✓ Relaciones con socios de cooperación · Estado actual: No lo sé

     55/55 · Capital relacional
     ▰▰▰▰▰▰▰▰▰▰▰▰▰▰▰ 15 de 15

     Relaciones con socios de cooperación · Gestión sistemática

     ¿De qué manera las cuidan: elección de socios, acuerdos, seguimiento?

     0  Nadie se ocupa
     1  Solo si hay un problema
     2  Algunas rutinas, sin responsable
     3  Método establecido, con responsable
     4  Método establecido, medido y mejorado
     [0] [1] [2] [3] [4]
     [No lo sé]
     [◀ Atrás] [Pausa] [Respuestas]
bot~ ✓ Relaciones con socios de cooperación · Gestión sistemática: No lo sé

     Las 55 preguntas están respondidas. Pida ya su resultado, o pulse abajo una cifra para cambiar esa respuesta.

     Su empresa
     Empresa: omitido
     Plantilla: No lo sé
     Antigüedad: No lo sé
     País: No lo sé
     Sector: No lo sé
     Clúster: omitido
     Oferta: No lo sé
     Clientes: No lo sé
     Próximos tres años: No lo sé
     Su función: No lo sé

     Capital humano
     1 Competencia profesional: ? · ? · ?
     2 Competencia social: ? · ? · ?
     3 Motivación del personal: ? · ? · ?
     4 Capacidad de liderazgo: ? · ? · ?

     Capital estructural
     5 Cooperación interna y transferencia de conocimiento: No procede
     6 Instrumentos de gestión: No procede
     7 TI y conocimiento explícito: No procede
     8 Innovación de producto: No procede
     9 Optimización e innovación de procesos: No procede
     10 Cultura de empresa: No procede

     Capital relacional
     11 Relaciones con clientes: ? · ? · ?
     12 Relaciones con proveedores: ? · ? · ?
     13 Relaciones con la sociedad: ? · ? · ?
     14 Relaciones con inversores: ? · ? · ?
     15 Relaciones con socios de cooperación: ? · ? · ?

     Importancia · estado actual · gestión sistemática, cada aspecto de 0 a 4; ? = no lo sé
     [▶ Ver mi resultado]
     [1 I ?] [1 E ?] [1 G ?]
     [2 I ?] [2 E ?] [2 G ?]
     [3 I ?] [3 E ?] [3 G ?]
     [4 I ?] [4 E ?] [4 G ?]
     [5 I –]
     [6 I –]
     [7 I –]
     [8 I –]
     [9 I –]
     [10 I –]
     [11 I ?] [11 E ?] [11 G ?]
     [12 I ?] [12 E ?] [12 G ?]
     [13 I ?] [13 E ?] [13 G ?]
     [14 I ?] [14 E ?] [14 G ?]
     [15 I ?] [15 E ?] [15 G ?]
     [Empresa] [Plantilla] [Antigüedad]
     [País] [Sector] [Clúster]
     [Oferta] [Clientes] [Próximos tres años]
     [Su función]
     [Pausa]

leo> [Ver mi resultado]
bot~ ✓ Terminado, muchas gracias. Este es su resultado.
bot> Su resultado de IC-Quick · 16 de enero de 2013

     Faltan muchas respuestas, así que no hay cifra global.

     Por ahora ningún factor tiene a la vez una importancia y un estado, así que no se puede dibujar una cartera ni señalar un primer paso. Comente las preguntas con alguien de su empresa y responda de nuevo; no se ha perdido nada.
     [¿Por qué no hay cifra?]
bot> Sus tres capitales

     Capital humano: faltan respuestas para dar una cifra
     Capital estructural: faltan respuestas para dar una cifra
     Capital relacional: faltan respuestas para dar una cifra
     [¿Por qué no hay cifra? · Capital humano]
     [¿Por qué no hay cifra? · Capital estructural]
     [¿Por qué no hay cifra? · Capital relacional]
bot> Hasta dónde llega este resultado

     • Es la visión de una persona en un día concreto, no una auditoría. Pregunte también a alguien de su empresa: de las diferencias merece la pena hablar.
     • Las preguntas son una reconstrucción en el espíritu de IC-Quick, no el formulario original.
     • Faltan 27 valoraciones; lo que falta nunca cuenta como cero.

     Quién puede ver esto: solo usted. No se ha comunicado nada a su clúster, ni a otras empresas, ni a nadie más.

     Y ahora: hable esta semana con su equipo de una de las prioridades y elijan un paso, con un nombre y una fecha. Su resultado se queda aquí: escriba /start.
     Preguntas: privacy@example.org
     [¿Por qué?]
bot> (file: ic-quick-2013-01-16.pdf)
     Su informe en PDF: para guardar, imprimir y compartir. Contiene todas sus respuestas.

     En otro idioma:
     [Deutsch] [English] [Français]
bot> ¿Le resulta útil este resultado, de 0 (nada) a 4 (mucho)?
     [0] [1] [2] [3] [4]
     [Omitir]
     [Cambiar una respuesta]

leo> [Omitir]
bot~ ¿Qué punto quiere hacer avanzar sobre todo en los próximos seis meses? Bastan unas palabras; también puede omitirlo.

     Escríbalo en un mensaje, 300 caracteres como máximo.
     [Omitir]
     [Cambiar una respuesta]

leo> [Omitir]
bot~ Gracias, queda anotado.

     Su decisión 1 de 2

     ¿Compartir mi resultado con los facilitadores de mi clúster?

     Verían sus respuestas, sus cifras y su informe, y podrían preparar el taller con ellos. Ninguna otra empresa ve nada de ello.

     Ambas respuestas están bien. Un toque en /privacy la cambia en cualquier momento.
     [Sí, compartir]
     [No, solo para mí]

leo> [No, solo para mí]
bot~ ✓ Anotado: no.

     Su decisión 2 de 2

     ¿Podemos recordarle los próximos pasos?

     Unos pocos mensajes cortos en este chat, en días laborables. STOP los termina todos.

     Ambas respuestas están bien. Un toque en /privacy la cambia en cualquier momento.
     [Sí, recuérdenme]
     [Sin recordatorios]

leo> [Sin recordatorios]
bot~ ✓ Anotado: no.

     Completó IC-Quick el 16 de enero de 2013. ¿Qué quiere ver?
     [Mi resultado]
     [Mis respuestas]
     [Cambiar una respuesta]
     [🔎 Comparar con otras]
     [Pedir otra mirada]
     [Responder de nuevo]
     [Idioma] [Privacidad]

leo> [Mis respuestas]
bot~ Su empresa
     Empresa: omitido
     Plantilla: No lo sé
     Antigüedad: No lo sé
     País: No lo sé
     Sector: No lo sé
     Clúster: omitido
     Oferta: No lo sé
     Clientes: No lo sé
     Próximos tres años: No lo sé
     Su función: No lo sé

     Capital humano
     1 Competencia profesional: ? · ? · ?
     2 Competencia social: ? · ? · ?
     3 Motivación del personal: ? · ? · ?
     4 Capacidad de liderazgo: ? · ? · ?

     Capital estructural
     5 Cooperación interna y transferencia de conocimiento: No procede
     6 Instrumentos de gestión: No procede
     7 TI y conocimiento explícito: No procede
     8 Innovación de producto: No procede
     9 Optimización e innovación de procesos: No procede
     10 Cultura de empresa: No procede

     Capital relacional
     11 Relaciones con clientes: ? · ? · ?
     12 Relaciones con proveedores: ? · ? · ?
     13 Relaciones con la sociedad: ? · ? · ?
     14 Relaciones con inversores: ? · ? · ?
     15 Relaciones con socios de cooperación: ? · ? · ?

     Importancia · estado actual · gestión sistemática, cada aspecto de 0 a 4; ? = no lo sé
     [▶ Continuar] [Cambiar una respuesta]
