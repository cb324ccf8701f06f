# La misma conversación en español: una directora general responde a IC-Quick de la primera palabra al resultado.

== 2013-01-15 09:00

eva/es-419> /start
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

eva> [empecemos]
bot~ 1/55 · Su empresa

     ¿Qué nombre de empresa debe figurar en su informe? Es opcional y nunca se usa en las comparaciones.

     Escríbalo en un mensaje, 60 caracteres como máximo.
     [Omitir]
     [◀ Atrás] [Pausa]

eva> Conservas del Cantábrico, S. L.
bot> ✓ Empresa: Conservas del Cantábrico, S. L.

     2/55 · Su empresa

     ¿Cuántas personas trabajan en su empresa?
     [1 a 9] [10 a 49]
     [50 a 249] [250 o más]
     [No lo sé]
     [◀ Atrás] [Pausa] [Respuestas]

eva> [10 a 49]
bot~ ✓ Plantilla: 10 a 49

     3/55 · Su empresa

     ¿Cuántos años tiene su empresa?
     [Menos de 3 años] [3 a 5 años]
     [6 a 10 años] [11 a 20 años]
     [Más de 20 años]
     [No lo sé]
     [◀ Atrás] [Pausa] [Respuestas]

eva> [6 a 10 años]
bot~ ✓ Antigüedad: 6 a 10 años

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

eva> [España]
bot~ ✓ País: España

     4/55 · Su empresa

     ¿En qué región o provincia? Es opcional.

     Escríbalo en un mensaje, 60 caracteres como máximo.
     [Omitir]
     [◀ Atrás] [Pausa] [Respuestas]

eva> Cantabria
bot> ✓ Región: Cantabria

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

eva> [Agricultura, mar, alimentación]
bot~ ✓ Sector: Agricultura, mar, alimentación

     6/55 · Su empresa

     ¿Qué clúster o red le ha invitado? Omítalo si no le ha invitado nadie.

     Escríbalo en un mensaje, 60 caracteres como máximo.
     [Omitir]
     [◀ Atrás] [Pausa] [Respuestas]

eva> Clúster del Mar
bot> ✓ Clúster: Clúster del Mar

     7/55 · Su empresa

     ¿Qué venden principalmente?
     [Productos] [Servicios] [Ambos]
     [No lo sé]
     [◀ Atrás] [Pausa] [Respuestas]

eva> [Productos]
bot~ ✓ Oferta: Productos

     8/55 · Su empresa

     ¿Quiénes son sus principales clientes?
     [Empresas] [Particulares]
     [Sector público] [Un poco de todo]
     [No lo sé]
     [◀ Atrás] [Pausa] [Respuestas]

eva> [Un poco de todo]
bot~ ✓ Clientes: Un poco de todo

     9/55 · Su empresa

     ¿Qué es lo más importante en los próximos tres años?
     [Crecer]
     [Nuevas ofertas]
     [Reducir costes]
     [Salir al exterior]
     [Estabilidad o relevo]
     [No lo sé]
     [◀ Atrás] [Pausa] [Respuestas]

eva> [Salir al exterior]
bot~ ✓ Próximos tres años: Salir al exterior

     10/55 · Su empresa

     ¿Cuál es su función?
     [Propiedad o dirección general]
     [Otro cargo directivo]
     [Mando intermedio]
     [Otra]
     [No lo sé]
     [◀ Atrás] [Pausa] [Respuestas]

eva> [Propiedad o dirección general]
bot~ ✓ Su función: Propiedad o dirección general

     ¿De cuánto tiempo dispone ahora? Al final de una parte me detengo y usted elige cuándo continuar.

     2 minutos: Capital humano, 12 preguntas
     5 minutos: Capital humano, Capital estructural, 30 preguntas
     Todo: 45 preguntas, 7 minutos aproximadamente

     Calculado con 9 segundos por pregunta.
     [2 minutos] [5 minutos] [Todo]
     [◀ Atrás] [Pausa] [Respuestas]

eva> [Todo]
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

eva> [4]
bot~ ✓ Competencia profesional · Importancia: 4 · Decisivo

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

eva> [3]
bot~ ✓ Competencia profesional · Estado actual: 3 · Plenamente suficiente

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

eva> [2]
bot~ ✓ Competencia profesional · Gestión sistemática: 2 · Algunas rutinas, sin responsable

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

eva> [3]
bot~ ✓ Competencia social · Importancia: 3 · Muy importante

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

eva> [3]
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

eva> [1]
bot~ ✓ Competencia social · Gestión sistemática: 1 · Solo si hay un problema

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

eva> [4]
bot~ ✓ Motivación del personal · Importancia: 4 · Decisivo

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

eva> [2]
bot~ ✓ Motivación del personal · Estado actual: 2 · Suficiente en general

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

eva> [1]
bot~ ✓ Motivación del personal · Gestión sistemática: 1 · Solo si hay un problema

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

eva> [3]
bot~ ✓ Capacidad de liderazgo · Importancia: 3 · Muy importante

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

eva> [2]
bot~ ✓ Capacidad de liderazgo · Estado actual: 2 · Suficiente en general

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

eva> [2]
bot~ ✓ Capacidad de liderazgo · Gestión sistemática: 2 · Algunas rutinas, sin responsable

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

eva> [4]
bot~ ✓ Cooperación interna y transferencia de conocimiento · Importancia: 4 · Decisivo

     24/55 · Capital estructural
     ▰▰▰▰▰▱▱▱▱▱▱▱▱▱▱ 5 de 15

     Cooperación interna y transferencia de conocimiento · Estado actual

     ¿Cómo funciona esto hoy, entre equipos y entre generaciones?

     0  Inexistente o deficiente
     1  Suficiente en parte
     2  Suficiente en general
     3  Plenamente suficiente
     4  Más de lo necesario
     [0] [1] [2] [3] [4]
     [No lo sé]
     [◀ Atrás] [Pausa] [Respuestas]

eva> [1]
bot~ ✓ Cooperación interna y transferencia de conocimiento · Estado actual: 1 · Suficiente en parte

     25/55 · Capital estructural
     ▰▰▰▰▰▱▱▱▱▱▱▱▱▱▱ 5 de 15

     Cooperación interna y transferencia de conocimiento · Gestión sistemática

     ¿De qué manera lo organizan: traspasos, trabajo en pareja, reuniones conjuntas, revisión de proyectos?

     0  Nadie se ocupa
     1  Solo si hay un problema
     2  Algunas rutinas, sin responsable
     3  Método establecido, con responsable
     4  Método establecido, medido y mejorado
     [0] [1] [2] [3] [4]
     [No lo sé]
     [◀ Atrás] [Pausa] [Respuestas]

eva> [1]
bot~ ✓ Cooperación interna y transferencia de conocimiento · Gestión sistemática: 1 · Solo si hay un problema

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

eva> [2]
bot~ ✓ Instrumentos de gestión · Importancia: 2 · Bastante importante

     27/55 · Capital estructural
     ▰▰▰▰▰▰▱▱▱▱▱▱▱▱▱ 6 de 15

     Instrumentos de gestión · Estado actual

     ¿Están hoy a la altura los instrumentos con los que deciden?

     0  Inexistente o deficiente
     1  Suficiente en parte
     2  Suficiente en general
     3  Plenamente suficiente
     4  Más de lo necesario
     [0] [1] [2] [3] [4]
     [No lo sé]
     [◀ Atrás] [Pausa] [Respuestas]

eva> [2]
bot~ ✓ Instrumentos de gestión · Estado actual: 2 · Suficiente en general

     28/55 · Capital estructural
     ▰▰▰▰▰▰▱▱▱▱▱▱▱▱▱ 6 de 15

     Instrumentos de gestión · Gestión sistemática

     ¿De qué manera los utilizan y los actualizan?

     0  Nadie se ocupa
     1  Solo si hay un problema
     2  Algunas rutinas, sin responsable
     3  Método establecido, con responsable
     4  Método establecido, medido y mejorado
     [0] [1] [2] [3] [4]
     [No lo sé]
     [◀ Atrás] [Pausa] [Respuestas]

eva> [2]
bot~ ✓ Instrumentos de gestión · Gestión sistemática: 2 · Algunas rutinas, sin responsable

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

eva> [3]
bot~ ✓ TI y conocimiento explícito · Importancia: 3 · Muy importante

     30/55 · Capital estructural
     ▰▰▰▰▰▰▰▱▱▱▱▱▱▱▱ 7 de 15

     TI y conocimiento explícito · Estado actual

     ¿Responden bien hoy sus sistemas y documentos a lo que necesita el trabajo?

     0  Inexistente o deficiente
     1  Suficiente en parte
     2  Suficiente en general
     3  Plenamente suficiente
     4  Más de lo necesario
     [0] [1] [2] [3] [4]
     [No lo sé]
     [◀ Atrás] [Pausa] [Respuestas]

eva> [3]
bot~ ✓ TI y conocimiento explícito · Estado actual: 3 · Plenamente suficiente

     31/55 · Capital estructural
     ▰▰▰▰▰▰▰▱▱▱▱▱▱▱▱ 7 de 15

     TI y conocimiento explícito · Gestión sistemática

     ¿De qué manera se cuidan: mantenimiento, copias de seguridad, un sitio claro para cada documento?

     0  Nadie se ocupa
     1  Solo si hay un problema
     2  Algunas rutinas, sin responsable
     3  Método establecido, con responsable
     4  Método establecido, medido y mejorado
     [0] [1] [2] [3] [4]
     [No lo sé]
     [◀ Atrás] [Pausa] [Respuestas]

eva> [3]
bot~ ✓ TI y conocimiento explícito · Gestión sistemática: 3 · Método establecido, con responsable

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

eva> [4]
bot~ ✓ Innovación de producto · Importancia: 4 · Decisivo

     33/55 · Capital estructural
     ▰▰▰▰▰▰▰▰▱▱▱▱▱▱▱ 8 de 15

     Innovación de producto · Estado actual

     ¿Cuál es hoy su capacidad de sacar nuevos productos y servicios?

     0  Inexistente o deficiente
     1  Suficiente en parte
     2  Suficiente en general
     3  Plenamente suficiente
     4  Más de lo necesario
     [0] [1] [2] [3] [4]
     [No lo sé]
     [◀ Atrás] [Pausa] [Respuestas]

eva> [3]
bot~ ✓ Innovación de producto · Estado actual: 3 · Plenamente suficiente

     34/55 · Capital estructural
     ▰▰▰▰▰▰▰▰▱▱▱▱▱▱▱ 8 de 15

     Innovación de producto · Gestión sistemática

     ¿De qué manera lo gestionan: recoger ideas, elegir, desarrollar, proteger?

     0  Nadie se ocupa
     1  Solo si hay un problema
     2  Algunas rutinas, sin responsable
     3  Método establecido, con responsable
     4  Método establecido, medido y mejorado
     [0] [1] [2] [3] [4]
     [No lo sé]
     [◀ Atrás] [Pausa] [Respuestas]

eva> [3]
bot~ ✓ Innovación de producto · Gestión sistemática: 3 · Método establecido, con responsable

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

eva> [2]
bot~ ✓ Optimización e innovación de procesos · Importancia: 2 · Bastante importante

     36/55 · Capital estructural
     ▰▰▰▰▰▰▰▰▰▱▱▱▱▱▱ 9 de 15

     Optimización e innovación de procesos · Estado actual

     ¿Cómo son hoy sus procesos en calidad, plazos y costes?

     0  Inexistente o deficiente
     1  Suficiente en parte
     2  Suficiente en general
     3  Plenamente suficiente
     4  Más de lo necesario
     [0] [1] [2] [3] [4]
     [No lo sé]
     [◀ Atrás] [Pausa] [Respuestas]

eva> [1]
bot~ ✓ Optimización e innovación de procesos · Estado actual: 1 · Suficiente en parte

     37/55 · Capital estructural
     ▰▰▰▰▰▰▰▰▰▱▱▱▱▱▱ 9 de 15

     Optimización e innovación de procesos · Gestión sistemática

     ¿De qué manera los revisan y los mejoran?

     0  Nadie se ocupa
     1  Solo si hay un problema
     2  Algunas rutinas, sin responsable
     3  Método establecido, con responsable
     4  Método establecido, medido y mejorado
     [0] [1] [2] [3] [4]
     [No lo sé]
     [◀ Atrás] [Pausa] [Respuestas]

eva> [0]
bot~ ✓ Optimización e innovación de procesos · Gestión sistemática: 0 · Nadie se ocupa

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

eva> [3]
bot~ ✓ Cultura de empresa · Importancia: 3 · Muy importante

     39/55 · Capital estructural
     ▰▰▰▰▰▰▰▰▰▰▱▱▱▱▱ 10 de 15

     Cultura de empresa · Estado actual

     ¿Hasta qué punto ayuda hoy la cultura de su empresa al trabajo?

     0  Inexistente o deficiente
     1  Suficiente en parte
     2  Suficiente en general
     3  Plenamente suficiente
     4  Más de lo necesario
     [0] [1] [2] [3] [4]
     [No lo sé]
     [◀ Atrás] [Pausa] [Respuestas]

eva> [3]
bot~ ✓ Cultura de empresa · Estado actual: 3 · Plenamente suficiente

     40/55 · Capital estructural
     ▰▰▰▰▰▰▰▰▰▰▱▱▱▱▱ 10 de 15

     Cultura de empresa · Gestión sistemática

     ¿De qué manera la cuidan: valores explícitos, acogida de los nuevos, trato de los errores?

     0  Nadie se ocupa
     1  Solo si hay un problema
     2  Algunas rutinas, sin responsable
     3  Método establecido, con responsable
     4  Método establecido, medido y mejorado
     [0] [1] [2] [3] [4]
     [No lo sé]
     [◀ Atrás] [Pausa] [Respuestas]

eva> [1]
bot~ ✓ Cultura de empresa · Gestión sistemática: 1 · Solo si hay un problema

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

eva> [4]
bot~ ✓ Relaciones con clientes · Importancia: 4 · Decisivo

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

eva> [3]
bot~ ✓ Relaciones con clientes · Estado actual: 3 · Plenamente suficiente

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

eva> [3]
bot~ ✓ Relaciones con clientes · Gestión sistemática: 3 · Método establecido, con responsable

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

eva> [2]
bot~ ✓ Relaciones con proveedores · Importancia: 2 · Bastante importante

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

eva> [3]
bot~ ✓ Relaciones con proveedores · Estado actual: 3 · Plenamente suficiente

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

eva> [2]
bot~ ✓ Relaciones con proveedores · Gestión sistemática: 2 · Algunas rutinas, sin responsable

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

eva> [1]
bot~ ✓ Relaciones con la sociedad · Importancia: 1 · Poco importante

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

eva> [1]
bot~ ✓ Relaciones con la sociedad · Estado actual: 1 · Suficiente en parte

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

eva> [1]
bot~ ✓ Relaciones con la sociedad · Gestión sistemática: 1 · Solo si hay un problema

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

eva> [2]
bot~ ✓ Relaciones con inversores · Importancia: 2 · Bastante importante

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

eva> [4]
bot~ ✓ Relaciones con inversores · Estado actual: 4 · Más de lo necesario

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

eva> [3]
bot~ ✓ Relaciones con inversores · Gestión sistemática: 3 · Método establecido, con responsable

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

eva> [3]
bot~ ✓ Relaciones con socios de cooperación · Importancia: 3 · Muy importante

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

eva> [2]
bot~ ✓ Relaciones con socios de cooperación · Estado actual: 2 · Suficiente en general

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

eva> [No lo sé]
bot~ ✓ Relaciones con socios de cooperación · Gestión sistemática: No lo sé

     Las 55 preguntas están respondidas. Pida ya su resultado, o pulse abajo una cifra para cambiar esa respuesta.

     Su empresa
     Empresa: Conservas del Cantábrico, S. L.
     Plantilla: 10 a 49
     Antigüedad: 6 a 10 años
     País: España
     Región: Cantabria
     Sector: Agricultura, mar, alimentación
     Clúster: Clúster del Mar
     Oferta: Productos
     Clientes: Un poco de todo
     Próximos tres años: Salir al exterior
     Su función: Propiedad o dirección general

     Capital humano
     1 Competencia profesional: 4 · 3 · 2
     2 Competencia social: 3 · 3 · 1
     3 Motivación del personal: 4 · 2 · 1
     4 Capacidad de liderazgo: 3 · 2 · 2

     Capital estructural
     5 Cooperación interna y transferencia de conocimiento: 4 · 1 · 1
     6 Instrumentos de gestión: 2 · 2 · 2
     7 TI y conocimiento explícito: 3 · 3 · 3
     8 Innovación de producto: 4 · 3 · 3
     9 Optimización e innovación de procesos: 2 · 1 · 0
     10 Cultura de empresa: 3 · 3 · 1

     Capital relacional
     11 Relaciones con clientes: 4 · 3 · 3
     12 Relaciones con proveedores: 2 · 3 · 2
     13 Relaciones con la sociedad: 1 · 1 · 1
     14 Relaciones con inversores: 2 · 4 · 3
     15 Relaciones con socios de cooperación: 3 · 2 · ?

     Importancia · estado actual · gestión sistemática, cada aspecto de 0 a 4; ? = no lo sé
     [▶ Ver mi resultado]
     [1 I 4] [1 E 3] [1 G 2]
     [2 I 3] [2 E 3] [2 G 1]
     [3 I 4] [3 E 2] [3 G 1]
     [4 I 3] [4 E 2] [4 G 2]
     [5 I 4] [5 E 1] [5 G 1]
     [6 I 2] [6 E 2] [6 G 2]
     [7 I 3] [7 E 3] [7 G 3]
     [8 I 4] [8 E 3] [8 G 3]
     [9 I 2] [9 E 1] [9 G 0]
     [10 I 3] [10 E 3] [10 G 1]
     [11 I 4] [11 E 3] [11 G 3]
     [12 I 2] [12 E 3] [12 G 2]
     [13 I 1] [13 E 1] [13 G 1]
     [14 I 2] [14 E 4] [14 G 3]
     [15 I 3] [15 E 2] [15 G ?]
     [Empresa] [Plantilla] [Antigüedad]
     [País] [Región] [Sector]
     [Clúster] [Oferta] [Clientes]
     [Próximos tres años] [Su función]
     [Pausa]

eva> [Ver mi resultado]
bot~ ✓ Terminado, muchas gracias. Este es su resultado.
bot> Su resultado de IC-Quick · Conservas del Cantábrico, S. L. · 15 de enero de 2013

     Sus fortalezas intangibles alcanzan 56 de 100: suficiente en general.
     Lo más fuerte: Capital relacional (66).

     Lo que más ayudaría: Cooperación interna y transferencia de conocimiento.
     [¿Por qué 56?]
bot> (picture: Sus tres capitales)
     Sus tres capitales

     Capital humano: 54, suficiente en general
     Capital estructural: 52, suficiente en general
     Capital relacional: 66, plenamente suficiente

     Sobre 100: desde 33, suficiente en general; desde 58, plenamente suficiente; desde 92, más de lo necesario. Pesa más lo que usted considera importante.
     [¿Por qué 54? · Capital humano]
     [¿Por qué 52? · Capital estructural]
     [¿Por qué 66? · Capital relacional]
bot> (picture: Su cartera de factores)
     Su cartera: la importancia que tiene cada factor para usted y cómo está hoy.

     Desarrollar: 2 Competencia social, 3 Motivación del personal, 4 Capacidad de liderazgo, 5 Cooperación interna y transferencia de conocimiento, 10 Cultura de empresa, 15 Relaciones con socios de cooperación

     Estabilizar: 1 Competencia profesional, 7 TI y conocimiento explícito, 8 Innovación de producto, 11 Relaciones con clientes

     Analizar: 6 Instrumentos de gestión, 9 Optimización e innovación de procesos, 13 Relaciones con la sociedad

     No requiere acción: 12 Relaciones con proveedores, 14 Relaciones con inversores
     [¿Por qué?]
bot> Qué desarrollar primero

     1. Cooperación interna y transferencia de conocimiento
     Importancia: 4 · Decisivo
     Estado actual: 1 · Suficiente en parte
     Gestión sistemática: 1 · Solo si hay un problema
     → ¿Qué sabe hacer hoy una sola persona que nadie más podría hacer la semana que viene?

     2. Motivación del personal
     Importancia: 4 · Decisivo
     Estado actual: 2 · Suficiente en general
     Gestión sistemática: 1 · Solo si hay un problema
     → ¿Cuándo preguntó por última vez a su gente qué la haría quedarse?

     3. Capacidad de liderazgo
     Importancia: 3 · Muy importante
     Estado actual: 2 · Suficiente en general
     Gestión sistemática: 2 · Algunas rutinas, sin responsable
     → ¿Quién podría dirigir la empresa tres meses en su ausencia?
     [¿Por qué?]
bot> Lo que sostiene a su empresa

     ✓ Innovación de producto
     ✓ Relaciones con clientes
     ✓ Competencia profesional

     Frágiles: Competencia social, Cultura de empresa. Hoy están bien, pero casi nadie se ocupa de ellos y pueden empeorar.
     [¿Por qué?]
bot> Hasta dónde llega este resultado

     • Es la visión de una persona en un día concreto, no una auditoría. Pregunte también a alguien de su empresa: de las diferencias merece la pena hablar.
     • Las preguntas son una reconstrucción en el espíritu de IC-Quick, no el formulario original.
     • Falta 1 valoración; lo que falta nunca cuenta como cero.

     Quién puede ver esto: solo usted. No se ha comunicado nada a su clúster, ni a otras empresas, ni a nadie más.

     Y ahora: hable esta semana con su equipo de una de las prioridades y elijan un paso, con un nombre y una fecha. Su resultado se queda aquí: escriba /start.
     Preguntas: privacy@example.org
     [¿Por qué?]
bot> (file: conservas-del-cantabrico-s-l-2013-01-15.pdf)
     Su informe en PDF: para guardar, imprimir y compartir. Contiene todas sus respuestas.

     En otro idioma:
     [Deutsch] [English] [Français]
bot> ¿Le resulta útil este resultado, de 0 (nada) a 4 (mucho)?
     [0] [1] [2] [3] [4]
     [Omitir]
     [Cambiar una respuesta]

eva> [4]
bot~ ¿Qué punto quiere hacer avanzar sobre todo en los próximos seis meses? Bastan unas palabras; también puede omitirlo.

     Escríbalo en un mensaje, 300 caracteres como máximo.
     [Omitir]
     [Cambiar una respuesta]

eva> [Omitir]
bot~ Gracias, queda anotado.

     Su decisión 1 de 2

     ¿Compartir mi resultado con los facilitadores de mi clúster?

     Verían sus respuestas, sus cifras y su informe, y podrían preparar el taller con ellos. Ninguna otra empresa ve nada de ello.

     Ambas respuestas están bien. Un toque en /privacy la cambia en cualquier momento.
     [Sí, compartir]
     [No, solo para mí]

eva> [Sí, compartir]
bot~ ✓ Anotado: sí.

     Su decisión 2 de 2

     ¿Podemos recordarle los próximos pasos?

     Unos pocos mensajes cortos en este chat, en días laborables. STOP los termina todos.

     Ambas respuestas están bien. Un toque en /privacy la cambia en cualquier momento.
     [Sí, recuérdenme]
     [Sin recordatorios]

eva> [Sin recordatorios]
bot~ ✓ Anotado: no.

     Completó IC-Quick el 15 de enero de 2013. ¿Qué quiere ver?
     [Mi resultado]
     [Mis respuestas]
     [Cambiar una respuesta]
     [🔎 Comparar con otras]
     [Pedir otra mirada]
     [Responder de nuevo]
     [Idioma] [Privacidad]

eva> /start
bot> Completó IC-Quick el 15 de enero de 2013. ¿Qué quiere ver?
     [Mi resultado]
     [Mis respuestas]
     [Cambiar una respuesta]
     [🔎 Comparar con otras]
     [Pedir otra mirada]
     [Responder de nuevo]
     [Idioma] [Privacidad]

eva> [Responder de nuevo]
bot~ Un cuestionario nuevo empieza por la primera pregunta. Sus respuestas y su resultado anteriores se conservan con su fecha.
     [Empezar uno nuevo]
     [◀ No, volver]

eva> [No, volver]
bot~ Completó IC-Quick el 15 de enero de 2013. ¿Qué quiere ver?
     [Mi resultado]
     [Mis respuestas]
     [Cambiar una respuesta]
     [🔎 Comparar con otras]
     [Pedir otra mirada]
     [Responder de nuevo]
     [Idioma] [Privacidad]
