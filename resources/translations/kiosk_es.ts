<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>kiosk</name>
    <message>
        <source>1 more character</source>
        <translation type="unfinished">Falta 1 carácter</translation>
    </message>
    <message>
        <source>A few seconds. It comes out of the printer here.</source>
        <translation type="unfinished">Unos segundos. Sale de la impresora, aquí.</translation>
    </message>
    <message>
        <source>A person corrects names in this script. Call one, or leave it as it was.</source>
        <translation type="unfinished">Una persona corrige los nombres en esta escritura. Llámela o déjelo como estaba.</translation>
    </message>
    <message>
        <source>A person will help you</source>
        <translation type="unfinished">Una persona le ayudará</translation>
    </message>
    <message>
        <source>A person will help you at {desk}</source>
        <translation type="unfinished">Una persona le ayudará en: {desk}</translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <translation type="unfinished">¿Sigue ahí?</translation>
    </message>
    <message>
        <source>Ask at the lanyard table for a plain blue lanyard.</source>
        <translation type="unfinished">Pida en la mesa de cordones un cordón azul liso.</translation>
    </message>
    <message>
        <source>Ask at the lanyard table for a yellow striped lanyard.</source>
        <translation type="unfinished">Pida en la mesa de cordones un cordón amarillo rayado.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Atrás</translation>
    </message>
    <message>
        <source>Back to the camera</source>
        <translation type="unfinished">Volver a la cámara</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation type="unfinished">Credencial</translation>
    </message>
    <message>
        <source>Both answers are fine. You can change it at any desk, on any day.</source>
        <translation type="unfinished">Las dos respuestas están bien. Puede cambiarla cualquier día en un mostrador.</translation>
    </message>
    <message>
        <source>Call a person</source>
        <translation type="unfinished">Pedir ayuda</translation>
    </message>
    <message>
        <source>Change the spelling</source>
        <translation type="unfinished">Corregir el nombre</translation>
    </message>
    <message>
        <source>Choose an answer</source>
        <translation type="unfinished">Elija una respuesta</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation type="unfinished">Elegido</translation>
    </message>
    <message>
        <source>Close the kiosk</source>
        <translation type="unfinished">Cerrar el quiosco</translation>
    </message>
    <message>
        <source>Collect your badge at the desk</source>
        <translation type="unfinished">Recoja su credencial en el mostrador</translation>
    </message>
    <message>
        <source>Collect your badge at {desk}</source>
        <translation type="unfinished">Recoja su credencial en: {desk}</translation>
    </message>
    <message>
        <source>Collect your badge. Choose your language.</source>
        <translation type="unfinished">Recoja su credencial. Elija su idioma.</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation type="unfinished">Confirmar</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished">Continuar</translation>
    </message>
    <message>
        <source>Delete the last character</source>
        <translation type="unfinished">Borrar el último carácter</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Listo</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished">Correo electrónico</translation>
    </message>
    <message>
        <source>First letter:</source>
        <translation type="unfinished">Primera letra:</translation>
    </message>
    <message>
        <source>For the staff: PIN</source>
        <translation type="unfinished">Para el personal: PIN</translation>
    </message>
    <message>
        <source>From your e-mail, your phone or on paper. About 20 cm away. It reads by itself.</source>
        <translation type="unfinished">Del correo, del teléfono o en papel. A unos 20 cm. Se lee solo.</translation>
    </message>
    <message>
        <source>From your e-mail, your phone or on paper. It reads by itself.</source>
        <translation type="unfinished">Del correo, del teléfono o en papel. Se lee solo.</translation>
    </message>
    <message>
        <source>Hide my country</source>
        <translation type="unfinished">Ocultar mi país</translation>
    </message>
    <message>
        <source>Hide my organisation</source>
        <translation type="unfinished">Ocultar mi entidad</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished">Alto contraste</translation>
    </message>
    <message>
        <source>Hold a bank card against the frame</source>
        <translation type="unfinished">Apoye una tarjeta bancaria en el marco</translation>
    </message>
    <message>
        <source>Hold your QR code in front of the scanner</source>
        <translation type="unfinished">Acerque su código QR al lector</translation>
    </message>
    <message>
        <source>I need more time</source>
        <translation type="unfinished">Necesito más tiempo</translation>
    </message>
    <message>
        <source>I would rather not answer</source>
        <translation type="unfinished">Prefiero no responder</translation>
    </message>
    <message>
        <source>Is this you?</source>
        <translation type="unfinished">¿Es usted?</translation>
    </message>
    <message>
        <source>Is your name right?</source>
        <translation type="unfinished">¿Es correcto su nombre?</translation>
    </message>
    <message>
        <source>It comes out above the screen.</source>
        <translation type="unfinished">Sale por encima de la pantalla.</translation>
    </message>
    <message>
        <source>It comes out below the screen.</source>
        <translation type="unfinished">Sale por debajo de la pantalla.</translation>
    </message>
    <message>
        <source>It comes out on the left of the screen.</source>
        <translation type="unfinished">Sale a la izquierda de la pantalla.</translation>
    </message>
    <message>
        <source>It comes out on the right of the screen.</source>
        <translation type="unfinished">Sale a la derecha de la pantalla.</translation>
    </message>
    <message>
        <source>It is as large as the card</source>
        <translation type="unfinished">Es del tamaño de la tarjeta</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Idioma</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished">Texto más grande</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation type="unfinished">Dejarlo como estaba</translation>
    </message>
    <message>
        <source>Live only. No picture is kept.</source>
        <translation type="unfinished">Solo en directo. No se guarda ninguna imagen.</translation>
    </message>
    <message>
        <source>Lower buttons</source>
        <translation type="unfinished">Botones más bajos</translation>
    </message>
    <message>
        <source>Make the frame as large as the card: drag its right edge, or press the keys.</source>
        <translation type="unfinished">Dé al marco el tamaño de la tarjeta: arrastre su borde derecho o pulse las teclas.</translation>
    </message>
    <message>
        <source>May photographers take pictures of you?</source>
        <translation type="unfinished">¿Pueden tomarle fotografías?</translation>
    </message>
    <message>
        <source>Measure the screen</source>
        <translation type="unfinished">Medir la pantalla</translation>
    </message>
    <message>
        <source>More time</source>
        <translation type="unfinished">Más tiempo</translation>
    </message>
    <message>
        <source>Next word, first letter:</source>
        <translation type="unfinished">Palabra siguiente, primera letra:</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">No</translation>
    </message>
    <message>
        <source>No QR? Type your booking code</source>
        <translation type="unfinished">¿Sin QR? Escriba su código</translation>
    </message>
    <message>
        <source>No badge came out</source>
        <translation type="unfinished">No salió la credencial</translation>
    </message>
    <message>
        <source>No voice</source>
        <translation type="unfinished">Sin voz</translation>
    </message>
    <message>
        <source>No, not me</source>
        <translation type="unfinished">No, no soy yo</translation>
    </message>
    <message>
        <source>No, please</source>
        <translation type="unfinished">No, por favor</translation>
    </message>
    <message>
        <source>Nothing about you stays on it.</source>
        <translation type="unfinished">No queda nada sobre usted.</translation>
    </message>
    <message>
        <source>Nothing about you stays on this screen.</source>
        <translation type="unfinished">No queda nada sobre usted en esta pantalla.</translation>
    </message>
    <message>
        <source>OK</source>
        <translation type="unfinished">Aceptar</translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished">Desactivado</translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished">Activado</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation type="unfinished">Un momento, por favor</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished">Organización</translation>
    </message>
    <message>
        <source>Other script first</source>
        <translation type="unfinished">Otro nombre primero</translation>
    </message>
    <message>
        <source>Please answer this at a desk. You can go on without it.</source>
        <translation type="unfinished">Responda a esto en un mostrador. Puede continuar sin ello.</translation>
    </message>
    <message>
        <source>Please bring this number with you. There is no need to queue again.</source>
        <translation type="unfinished">Lleve este número. No hace falta volver a hacer fila.</translation>
    </message>
    <message>
        <source>Please wait {count} seconds.</source>
        <translation type="unfinished">Espere {count} segundos.</translation>
    </message>
    <message>
        <source>Print my badge</source>
        <translation type="unfinished">Imprimir mi credencial</translation>
    </message>
    <message>
        <source>Printing your badge</source>
        <translation type="unfinished">Imprimiendo su credencial</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation type="unfinished">Leer en voz alta</translation>
    </message>
    <message>
        <source>Read aloud is on.</source>
        <translation type="unfinished">La lectura en voz alta está activada.</translation>
    </message>
    <message>
        <source>Say again</source>
        <translation type="unfinished">Repetir</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation type="unfinished">Lectura</translation>
    </message>
    <message>
        <source>Show my country</source>
        <translation type="unfinished">Mostrar mi país</translation>
    </message>
    <message>
        <source>Show my organisation</source>
        <translation type="unfinished">Mostrar mi entidad</translation>
    </message>
    <message>
        <source>Show your QR code to the camera</source>
        <translation type="unfinished">Muestre su código QR a la cámara</translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished">Espacio</translation>
    </message>
    <message>
        <source>Start in English</source>
        <translation type="unfinished">Empezar en español</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation type="unfinished">Empezar de nuevo</translation>
    </message>
    <message>
        <source>Take your badge</source>
        <translation type="unfinished">Tome su credencial</translation>
    </message>
    <message>
        <source>That could not be read. Please try once more.</source>
        <translation type="unfinished">No se pudo leer. Inténtelo otra vez.</translation>
    </message>
    <message>
        <source>That is more than a correction. A person at the desk can help you.</source>
        <translation type="unfinished">Es más que una corrección. En el mostrador le pueden ayudar.</translation>
    </message>
    <message>
        <source>The arrow keys move from button to button, Enter presses.</source>
        <translation type="unfinished">Las flechas pasan de un botón a otro, Intro pulsa.</translation>
    </message>
    <message>
        <source>The rest is on the screen. A person reads it to you: call a person.</source>
        <translation type="unfinished">Lo demás está en la pantalla. Una persona se lo lee: pida ayuda.</translation>
    </message>
    <message>
        <source>The scanner is beside this screen.</source>
        <translation type="unfinished">El lector está junto a esta pantalla.</translation>
    </message>
    <message>
        <source>There is no voice for this language here. A person reads it to you.</source>
        <translation type="unfinished">Aquí no hay voz para este idioma. Una persona se lo lee.</translation>
    </message>
    <message>
        <source>This screen clears in 1 second.</source>
        <translation type="unfinished">Esta pantalla se borra en 1 segundo.</translation>
    </message>
    <message>
        <source>This screen clears in {count} seconds.</source>
        <translation type="unfinished">Esta pantalla se borra en {count} segundos.</translation>
    </message>
    <message>
        <source>This screen then measures {inches} inches across.</source>
        <translation type="unfinished">La pantalla mide entonces {inches} pulgadas de diagonal.</translation>
    </message>
    <message>
        <source>Type your booking code</source>
        <translation type="unfinished">Escriba su código de reserva</translation>
    </message>
    <message>
        <source>Use this spelling</source>
        <translation type="unfinished">Usar este nombre</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation type="unfinished">Volumen</translation>
    </message>
    <message>
        <source>We hide part of it because others may see this screen.</source>
        <translation type="unfinished">Ocultamos una parte porque otras personas pueden ver la pantalla.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation type="unfinished">Bienvenidos</translation>
    </message>
    <message>
        <source>What you hide is not printed. It stays known to the desk.</source>
        <translation type="unfinished">Lo que oculte no se imprime. El mostrador lo sigue viendo.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Sí</translation>
    </message>
    <message>
        <source>Yes, this is me</source>
        <translation type="unfinished">Sí, soy yo</translation>
    </message>
    <message>
        <source>You are checked in</source>
        <translation type="unfinished">Su llegada está registrada</translation>
    </message>
    <message>
        <source>You are checked in. Have a good forum.</source>
        <translation type="unfinished">Su llegada está registrada. ¡Buen foro!</translation>
    </message>
    <message>
        <source>You are checked in. Please bring this number with you.</source>
        <translation type="unfinished">Su llegada está registrada. Lleve este número.</translation>
    </message>
    <message>
        <source>You can change it at any desk, on any day.</source>
        <translation type="unfinished">Puede cambiarlo cualquier día en un mostrador.</translation>
    </message>
    <message>
        <source>You can correct letters. For another name a person helps you at the desk.</source>
        <translation type="unfinished">Puede corregir letras. Para otro nombre le ayudan en el mostrador.</translation>
    </message>
    <message>
        <source>You get a plain blue lanyard.</source>
        <translation type="unfinished">Recibe un cordón azul liso.</translation>
    </message>
    <message>
        <source>You get a yellow striped lanyard, and this mark on your badge.</source>
        <translation type="unfinished">Recibe un cordón amarillo rayado y esta marca en la credencial.</translation>
    </message>
    <message>
        <source>You have a badge already: just go in. Have a good forum.</source>
        <translation type="unfinished">Ya tiene credencial: pase. ¡Buen foro!</translation>
    </message>
    <message>
        <source>You may photograph this for the desk. Nobody else can read it.</source>
        <translation type="unfinished">Puede fotografiar esto para el mostrador. Nadie más puede leerlo.</translation>
    </message>
    <message>
        <source>Your name on the badge</source>
        <translation type="unfinished">Su nombre en la credencial</translation>
    </message>
    <message>
        <source>Your number:</source>
        <translation type="unfinished">Su número:</translation>
    </message>
    <message>
        <source>{count} characters. You find it in the confirmation e-mail, under the QR code.</source>
        <translation type="unfinished">{count} caracteres. Está en el correo de confirmación, bajo el código QR.</translation>
    </message>
    <message>
        <source>{count} more characters</source>
        <translation type="unfinished">Faltan {count} caracteres</translation>
    </message>
</context>
</TS>
