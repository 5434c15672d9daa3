import type { Grammar } from './grammar';

const participles =
  '(creado|creada|desarrollado|desarrollada|entrenado|entrenada|diseñado|diseñada|hecho|hecha|construido|construida|fabricado|programado|programada|lanzado|lanzada|producido|ofrecido|proporcionado|ajustado|afinado|concebido|elaborado|impulsado|impulsada|operado|gestionado|mantenido|alimentado|patrocinado|publicado|formado|preentrenado|creado y entrenado|desarrollado y entrenado|creado y desarrollado|diseñado y entrenado|diseñado y desarrollado|entrenado y desarrollado|propiedad)';

export const es: Grammar = {
  language: 'es',
  adjectiveAfterNoun: true,
  firstPerson:
    'mi creador|mis creador|mi desarrollador|mis desarrollador|mi empresa|me |formo|funciono|opero|corro|ejecuto|utilizo|uso|empleo|pertenezco|provengo|vengo|procedo|trabajo|represento|fui',
  cues: {
    madeAt: '(formado|formada|capacitado|capacitada|contratado|contratada) (en|por)',
    self: 'yo|mí|conmigo|(yo |)(he sido|fui|había sido|estoy|fuimos|hemos sido)|mi (modelo|arquitectura|entrenamiento|base|tecnología|desarrollo|creación|identidad|modelo base|modelo subyacente|versión|diseño|origen|programación|conocimiento)|mis (respuestas|conocimientos)|este (asistente|chatbot|modelo|chat|servicio|texto) (es|está|fue|ha sido)|el (asistente|modelo|chatbot) (con el que|que) (hablas|estás hablando|chateas|usas|habla)( es|)|trabajo|provengo|pertenezco|formo|me|funciono',
    is: '(yo |)(soy|sigo siendo|solo soy|sólo soy|simplemente soy|también soy|en realidad soy)|me identifico como|me presento como|actúo como|funciono como|me presento:|existo como|aquí',
    named:
      '(te|le|os|les) (está|estoy|va a|habla|atiende|responde|escribe|saluda)( respondiendo| hablando| atendiendo| escribiendo| ayudando|)|(quien|el que|la que) (te|le) (responde|habla|atiende|escribe) es|detrás de este chat está|hablas con|habla usted con|conversas con|(yo |)me llamo|mi nombre (es|sería|completo es|de modelo es|oficial es)|(puedes|puede|podéis|pueden|podrías) (llamarme|decirme|referirte a mí como|referirse a mí como|llamarme simplemente)|(llámame|llámenme|llámeme|dime)|me (dicen|conocen como|llaman|denominan|puedes llamar|puede llamar|nombraron|bautizaron como)|soy conocido como|soy conocida como|(estás|está|están|estáis) (hablando|conversando|chateando|interactuando|charlando|tratando) con|se me conoce como|respondo al nombre de|mi modelo es|mi identidad es|mi nombre:|el nombre es|estás usando|fui bautizado como',
    called:
      'llamado|llamada|conocido como|conocida como|de nombre|denominado|denominada|con el nombre de|bajo el nombre de|específicamente|concretamente|en concreto|más específicamente|nombrado|apodado|en particular|que se llama|cuyo nombre es|es decir',
    made: `${participles} (por|de|en|desde|a cargo de|gracias a)|obra de|(trabajo|trabajando) (para|en)|(provengo|vengo|procedo|proviene) de|(pertenezco|perteneciente) a|(producto|creación|proyecto|desarrollo) de|(fruto|resultado) del trabajo de|(los|el|la) (investigadores|equipo|empresa|compañía|ingenieros|desarrolladores) de|(el|mi) (desarrollador|creador) (es|fue)|represento a|de la mano de`,
    makesMe:
      '(me|nos) (creó|desarrolló|entrenó|diseñó|hizo|construyó|programó|creo|desarrollo|entreno|crearon|desarrollaron|entrenaron|diseñaron|ha creado|ha desarrollado|ha entrenado|ha diseñado|han creado|han desarrollado|han entrenado|lanzó|fabricó)|(es|son|fue|fueron) (mi|mis) (creador|creadora|creadores|desarrollador|desarrolladora|desarrolladores|empresa|compañía)|, mi (creador|creadora|desarrollador|desarrolladora|empresa creadora)|, mis (creadores|desarrolladores)|es mi nombre|ese soy yo|soy yo',
    based:
      '(basado|basada|me baso|construido|construida|fundamentado|apoyado|basándome|montado|se basa|está basado|está basada) (en|sobre)|(impulsado|impulsada|potenciado|potenciada|alimentado) por|(versión|variante|instancia|iteración|modelo|miembro|parte|derivado|implementación|evolución|adaptación) (de|del|de la)|parte de (familia|serie)|(funciono|opero|corro|ejecuto) (con|sobre|en|gracias a|mediante)|(utilizo|uso|empleo) (la tecnología|el modelo|la arquitectura)|derivado de|de la (familia|serie)|utilizando (el modelo|la arquitectura|la tecnología)|perteneciente a la (familia|serie)|pertenezco a la (familia|serie)|que utiliza (el modelo|la arquitectura|la tecnología)',
    from: 'por|de|del|desde|en',
    as: 'como|como un|como una|como el|como la|como tu|en calidad de|siendo un|siendo una|siendo|en mi calidad de',
    own: '(mi|mis) (creador|creadora|creadores|desarrollador|desarrolladora|desarrolladores|fabricante|empresa|compañía|empresa matriz|empresa desarrolladora|equipo|equipo de desarrollo|programadores|diseñadores|ingenieros|entrenadores|proveedor|entrenador)|(la|el) (empresa|compañía|equipo|organización|laboratorio) que me (creó|desarrolló|entrenó|diseñó)|quien(es|) me (creó|desarrolló|entrenó|creo|crearon|desarrollaron|entrenaron) (es|fue|son|fueron|)',
    sameAs:
      '(el|la|los|las) (mismo|misma|mismos|mismas) (modelo|tecnología|arquitectura|empresa|compañía|equipo|familia|base|laboratorio) (que|de)',
    not: 'no|nunca|jamás|tampoco|ni|sin|ningún|ninguna|ajeno a|independiente de|en lugar de|en vez de|distinto de|diferente de|diferente a|distinto a|sin relación con|nada que ver con|sino que no',
    like: 'a diferencia de(l|)|similar a(l|)|similares a|parecido a(l|)|parecidos a|tal como|así como|igual que|al igual que|tan|más|que|como por ejemplo|comparado con|en comparación con|frente a|por ejemplo|incluyendo|tales como|del mismo modo que|mejor que|peor que|equivalente a|mientras que|competidor de|alternativa a|inspirado en|comparable a|semejante a|rival de|como lo hace|como lo haría|de manera similar a|distinto al|otros como|modelos como|asistentes como|herramientas como|chatbots como|sistemas como|ia como|ias como|contrario a',
    maybe:
      'no puedo (confirmar|verificar|asegurar|garantizar|afirmar|decir|saber)|confirmar ni negar|no me consta|no estoy seguro de|no estoy segura de|no sé|no tengo forma de (saber|confirmar|verificar)|si|tal vez|quizás|quizá|podría ser|finjo|finge|fingir|imagina|imaginemos|supongamos|pretender|pretende|hipotéticamente|crees que|piensas que|pienses que|creas que|acaso|como si|me preguntas si|preguntas si|no sé si|supuestamente|haciéndome pasar por|en caso de|dices que|digas que|confundir con|confundas con|confundirme con|confundiendo con|me confundes con|confundido con|ser|sea|fuera|fuese',
    but: 'sino|pero|sino que|más bien|en realidad|en cambio|sin embargo|aunque|solo|simplemente|porque|ya que',
    which: 'que|quien|quienes|cual|el cual|la cual',
    other:
      'él|ella|ellos|ellas|usted|tú|tu|usuarios|el usuario|los usuarios|alguien|nosotros|este modelo|estos modelos|dicho modelo|la empresa|la compañía|esa empresa|esta|esto|otro|otros|otra|otras|ese|esa|eso|su|sus|se llama|mi (amigo|amiga|hermano|hermana|padre|madre|jefe|vecino|vecina|perro|gato|trabajo|esposo|esposa|hijo|hija|abuelo|abuela|teléfono|familia|libro|cliente)|mi',
    copula:
      'es|son|fue|fueron|está|están|puede|pueden|tiene|tienen|ofrece|utiliza|ha|desarrolló|creó|lanzó|era|será|también',
    ai: 'asistente|modelo|modelo de lenguaje|modelo de ia|inteligencia artificial|ia|chatbot|bot|asistente virtual|asistente de ia|modelo de inteligencia artificial|modelo de lenguaje grande|modelo de lenguaje de gran tamaño|gran modelo de lenguaje|modelo de lenguaje de ia|modelo de lenguaje de inteligencia artificial|asistente de inteligencia artificial|agente|programa|programa informático|programa de computadora|sistema|sistema de ia|sistema de inteligencia artificial|modelo lingüístico|modelo de lenguaje a gran escala|herramienta|robot|llm|asistente digital|red neuronal|asistente conversacional|modelo conversacional|agente conversacional|tecnología|software|compañero|compañera|ayudante|máquina|algoritmo|entidad|servicio|asistente inteligente|modelo de lenguaje extenso|modelo de lenguaje de gran escala|ia conversacional|modelo de texto',
    filler:
      'se llama|es llamada|un|una|el|la|los|las|lo|empresa|compañía|equipo|equipos|investigadores|ingenieros|desarrolladores|grupo|gente|hola|claro|y|sí|bueno|bien|de|del|avanzado|avanzada|gran|grande|nuevo|nueva|último|última|inteligente|virtual|multilingüe|código abierto|abierto|potente|originalmente|principalmente|específicamente|completamente|recientemente|tu|su|amable|humilde|estadounidense|china|francesa|conocida|llamada|tecnológica|gigante|organización|laboratorio|laboratorios|sido|siendo|estar|muy|también|encantado|mucho gusto|nombre|versión|exactamente|propio|popular|famoso|famosa|conversacional|por|artificial',
    breaks:
      'sobre|usar|uso|utilizar|ayudarte|ayudar|ayudarle|para|feliz|capaz|con|acerca|trabajar|hablar|saber|sé|conozco|conocer|puedo|podemos|recomendar|buscar|fan|usuario|empleado|ingeniero|estudiante|fundador|contra|hacia|según|mediante|quiero|necesito|tengo|creo|pienso|gusta|gustaría|contactar|visitar|consultar|llamar|entender|explicar|escribir',
    policy:
      '(políticas|política|normas|directrices|términos de servicio|términos|políticas de uso|políticas de contenido|política de contenido|centro de ayuda) de',
    word: 'y|en|que|los|las|con|para|puedo|información|preguntas|cualquier|ayudarte|estoy|aquí|tus|hay|más|qué|cómo|pero|gran|ti|te|ayuda|cuando|sobre|tareas|mucho|otros|este|esta',
  },
};
