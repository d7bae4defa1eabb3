<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>kiosk</name>
    <message>
        <source>1 more character</source>
        <translation type="unfinished">Encore 1 caractère</translation>
    </message>
    <message>
        <source>A few seconds. It comes out of the printer here.</source>
        <translation type="unfinished">Quelques secondes. Il sort de l'imprimante, ici.</translation>
    </message>
    <message>
        <source>A person corrects names in this script. Call one, or leave it as it was.</source>
        <translation type="unfinished">Les noms dans cette écriture sont corrigés par une personne. Appelez-la, ou laissez le nom tel quel.</translation>
    </message>
    <message>
        <source>A person will help you</source>
        <translation type="unfinished">Quelqu'un va vous aider</translation>
    </message>
    <message>
        <source>A person will help you at {desk}</source>
        <translation type="unfinished">Quelqu'un va vous aider : {desk}</translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <translation type="unfinished">Êtes-vous toujours là ?</translation>
    </message>
    <message>
        <source>Ask at the lanyard table for a plain blue lanyard.</source>
        <translation type="unfinished">À la table des cordons, demandez un cordon bleu uni.</translation>
    </message>
    <message>
        <source>Ask at the lanyard table for a yellow striped lanyard.</source>
        <translation type="unfinished">À la table des cordons, demandez un cordon jaune rayé.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Retour</translation>
    </message>
    <message>
        <source>Back to the camera</source>
        <translation type="unfinished">Retour à la caméra</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation type="unfinished">Badge</translation>
    </message>
    <message>
        <source>Both answers are fine. You can change it at any desk, on any day.</source>
        <translation type="unfinished">Les deux réponses conviennent. Vous pouvez changer d'avis à tout moment, à un guichet.</translation>
    </message>
    <message>
        <source>Call a person</source>
        <translation type="unfinished">Demander de l'aide</translation>
    </message>
    <message>
        <source>Change the spelling</source>
        <translation type="unfinished">Corriger le nom</translation>
    </message>
    <message>
        <source>Choose an answer</source>
        <translation type="unfinished">Choisissez une réponse</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation type="unfinished">Choisi</translation>
    </message>
    <message>
        <source>Close the kiosk</source>
        <translation type="unfinished">Fermer la borne</translation>
    </message>
    <message>
        <source>Collect your badge at the desk</source>
        <translation type="unfinished">Retirez votre badge au guichet</translation>
    </message>
    <message>
        <source>Collect your badge at {desk}</source>
        <translation type="unfinished">Retirez votre badge : {desk}</translation>
    </message>
    <message>
        <source>Collect your badge. Choose your language.</source>
        <translation type="unfinished">Retirez votre badge. Choisissez votre langue.</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation type="unfinished">Confirmer</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished">Continuer</translation>
    </message>
    <message>
        <source>Delete the last character</source>
        <translation type="unfinished">Effacer le dernier caractère</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Terminé</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished">E-mail</translation>
    </message>
    <message>
        <source>First letter:</source>
        <translation type="unfinished">Première lettre :</translation>
    </message>
    <message>
        <source>For the staff: PIN</source>
        <translation type="unfinished">Pour le personnel : PIN</translation>
    </message>
    <message>
        <source>From your e-mail, your phone or on paper. About 20 cm away. It reads by itself.</source>
        <translation type="unfinished">Dans votre e-mail, sur votre téléphone ou sur papier. À 20 cm environ. La lecture est automatique.</translation>
    </message>
    <message>
        <source>From your e-mail, your phone or on paper. It reads by itself.</source>
        <translation type="unfinished">Dans votre e-mail, sur votre téléphone ou sur papier. La lecture est automatique.</translation>
    </message>
    <message>
        <source>Hide my country</source>
        <translation type="unfinished">Masquer mon pays</translation>
    </message>
    <message>
        <source>Hide my organisation</source>
        <translation type="unfinished">Masquer mon groupe</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished">Contraste fort</translation>
    </message>
    <message>
        <source>Hold a bank card against the frame</source>
        <translation type="unfinished">Posez une carte bancaire contre le cadre</translation>
    </message>
    <message>
        <source>Hold your QR code in front of the scanner</source>
        <translation type="unfinished">Présentez votre code QR au lecteur</translation>
    </message>
    <message>
        <source>I need more time</source>
        <translation type="unfinished">Il me faut plus de temps</translation>
    </message>
    <message>
        <source>I would rather not answer</source>
        <translation type="unfinished">Je préfère ne pas répondre</translation>
    </message>
    <message>
        <source>Is this you?</source>
        <translation type="unfinished">Est-ce bien vous ?</translation>
    </message>
    <message>
        <source>Is your name right?</source>
        <translation type="unfinished">Votre nom est-il correct ?</translation>
    </message>
    <message>
        <source>It comes out above the screen.</source>
        <translation type="unfinished">Il sort au-dessus de l’écran.</translation>
    </message>
    <message>
        <source>It comes out below the screen.</source>
        <translation type="unfinished">Il sort sous l’écran.</translation>
    </message>
    <message>
        <source>It comes out on the left of the screen.</source>
        <translation type="unfinished">Il sort à gauche de l’écran.</translation>
    </message>
    <message>
        <source>It comes out on the right of the screen.</source>
        <translation type="unfinished">Il sort à droite de l’écran.</translation>
    </message>
    <message>
        <source>It is as large as the card</source>
        <translation type="unfinished">Il a la taille de la carte</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Langue</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished">Texte agrandi</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation type="unfinished">Laisser comme avant</translation>
    </message>
    <message>
        <source>Live only. No picture is kept.</source>
        <translation type="unfinished">En direct. Aucune image n'est conservée.</translation>
    </message>
    <message>
        <source>Lower buttons</source>
        <translation type="unfinished">Boutons plus bas</translation>
    </message>
    <message>
        <source>Make the frame as large as the card: drag its right edge, or press the keys.</source>
        <translation type="unfinished">Donnez au cadre la taille de la carte : tirez son bord droit ou appuyez sur les touches.</translation>
    </message>
    <message>
        <source>May photographers take pictures of you?</source>
        <translation type="unfinished">Peut-on vous prendre en photo ?</translation>
    </message>
    <message>
        <source>Measure the screen</source>
        <translation type="unfinished">Mesurer l’écran</translation>
    </message>
    <message>
        <source>More time</source>
        <translation type="unfinished">Plus de temps</translation>
    </message>
    <message>
        <source>Next word, first letter:</source>
        <translation type="unfinished">Mot suivant, première lettre :</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Non</translation>
    </message>
    <message>
        <source>No QR? Type your booking code</source>
        <translation type="unfinished">Pas de QR ? Tapez votre code</translation>
    </message>
    <message>
        <source>No badge came out</source>
        <translation type="unfinished">Aucun badge n'est sorti</translation>
    </message>
    <message>
        <source>No voice</source>
        <translation type="unfinished">Pas de voix</translation>
    </message>
    <message>
        <source>No, not me</source>
        <translation type="unfinished">Non, ce n'est pas moi</translation>
    </message>
    <message>
        <source>No, please</source>
        <translation type="unfinished">Non, merci</translation>
    </message>
    <message>
        <source>Nothing about you stays on it.</source>
        <translation type="unfinished">Il n'y restera rien sur vous.</translation>
    </message>
    <message>
        <source>Nothing about you stays on this screen.</source>
        <translation type="unfinished">Il ne restera rien sur vous à l'écran.</translation>
    </message>
    <message>
        <source>OK</source>
        <translation type="unfinished">OK</translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished">Désactivé</translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished">Activé</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation type="unfinished">Un instant, s'il vous plaît</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished">Organisation</translation>
    </message>
    <message>
        <source>Other script first</source>
        <translation type="unfinished">L’autre nom d’abord</translation>
    </message>
    <message>
        <source>Please answer this at a desk. You can go on without it.</source>
        <translation type="unfinished">Répondez à cette question à un guichet. Vous pouvez continuer sans y répondre.</translation>
    </message>
    <message>
        <source>Please bring this number with you. There is no need to queue again.</source>
        <translation type="unfinished">Gardez ce numéro avec vous. Inutile de refaire la queue.</translation>
    </message>
    <message>
        <source>Please wait {count} seconds.</source>
        <translation type="unfinished">Veuillez attendre {count} secondes.</translation>
    </message>
    <message>
        <source>Print my badge</source>
        <translation type="unfinished">Imprimer mon badge</translation>
    </message>
    <message>
        <source>Printing your badge</source>
        <translation type="unfinished">Impression de votre badge</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation type="unfinished">Lire à voix haute</translation>
    </message>
    <message>
        <source>Read aloud is on.</source>
        <translation type="unfinished">La lecture à voix haute est activée.</translation>
    </message>
    <message>
        <source>Say again</source>
        <translation type="unfinished">Répéter</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation type="unfinished">Lecture</translation>
    </message>
    <message>
        <source>Show my country</source>
        <translation type="unfinished">Afficher mon pays</translation>
    </message>
    <message>
        <source>Show my organisation</source>
        <translation type="unfinished">Afficher mon groupe</translation>
    </message>
    <message>
        <source>Show your QR code to the camera</source>
        <translation type="unfinished">Montrez votre code QR à la caméra</translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished">Espace</translation>
    </message>
    <message>
        <source>Start in English</source>
        <translation type="unfinished">Commencer en français</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation type="unfinished">Au début</translation>
    </message>
    <message>
        <source>Take your badge</source>
        <translation type="unfinished">Prenez votre badge</translation>
    </message>
    <message>
        <source>That could not be read. Please try once more.</source>
        <translation type="unfinished">La lecture a échoué. Veuillez réessayer.</translation>
    </message>
    <message>
        <source>That is more than a correction. A person at the desk can help you.</source>
        <translation type="unfinished">C'est plus qu'une correction. Quelqu'un peut vous aider au guichet.</translation>
    </message>
    <message>
        <source>The arrow keys move from button to button, Enter presses.</source>
        <translation type="unfinished">Les flèches passent d’un bouton à l’autre, Entrée appuie.</translation>
    </message>
    <message>
        <source>The rest is on the screen. A person reads it to you: call a person.</source>
        <translation type="unfinished">Le reste est à l’écran. Une personne vous le lit : appelez quelqu’un.</translation>
    </message>
    <message>
        <source>The scanner is beside this screen.</source>
        <translation type="unfinished">Le lecteur est à côté de cet écran.</translation>
    </message>
    <message>
        <source>There is no voice for this language here. A person reads it to you.</source>
        <translation type="unfinished">Il n’y a pas de voix pour cette langue ici. Une personne vous le lit.</translation>
    </message>
    <message>
        <source>This screen clears in 1 second.</source>
        <translation type="unfinished">Cet écran s'efface dans 1 seconde.</translation>
    </message>
    <message>
        <source>This screen clears in {count} seconds.</source>
        <translation type="unfinished">Cet écran s'efface dans {count} secondes.</translation>
    </message>
    <message>
        <source>This screen then measures {inches} inches across.</source>
        <translation type="unfinished">Cet écran mesure alors {inches} pouces de diagonale.</translation>
    </message>
    <message>
        <source>Type your booking code</source>
        <translation type="unfinished">Tapez votre code de réservation</translation>
    </message>
    <message>
        <source>Use this spelling</source>
        <translation type="unfinished">Garder cette orthographe</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation type="unfinished">Volume</translation>
    </message>
    <message>
        <source>We hide part of it because others may see this screen.</source>
        <translation type="unfinished">Une partie est masquée, car d'autres peuvent voir cet écran.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation type="unfinished">Bienvenue</translation>
    </message>
    <message>
        <source>What you hide is not printed. It stays known to the desk.</source>
        <translation type="unfinished">Ce que vous masquez n'est pas imprimé. Le guichet continue de le voir.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Oui</translation>
    </message>
    <message>
        <source>Yes, this is me</source>
        <translation type="unfinished">Oui, c'est moi</translation>
    </message>
    <message>
        <source>You are checked in</source>
        <translation type="unfinished">Vous êtes enregistré(e)</translation>
    </message>
    <message>
        <source>You are checked in. Have a good forum.</source>
        <translation type="unfinished">Vous êtes enregistré(e). Bon forum !</translation>
    </message>
    <message>
        <source>You are checked in. Please bring this number with you.</source>
        <translation type="unfinished">Vous êtes enregistré(e). Gardez ce numéro avec vous.</translation>
    </message>
    <message>
        <source>You can change it at any desk, on any day.</source>
        <translation type="unfinished">Vous pouvez changer d'avis à tout moment, à un guichet.</translation>
    </message>
    <message>
        <source>You can correct letters. For another name a person helps you at the desk.</source>
        <translation type="unfinished">Vous pouvez corriger des lettres. Pour un autre nom, on vous aide au guichet.</translation>
    </message>
    <message>
        <source>You get a plain blue lanyard.</source>
        <translation type="unfinished">Vous recevez un cordon bleu uni.</translation>
    </message>
    <message>
        <source>You get a yellow striped lanyard, and this mark on your badge.</source>
        <translation type="unfinished">Vous recevez un cordon jaune rayé, et ce signe sur votre badge.</translation>
    </message>
    <message>
        <source>You have a badge already: just go in. Have a good forum.</source>
        <translation type="unfinished">Vous avez déjà un badge : entrez. Bon forum !</translation>
    </message>
    <message>
        <source>You may photograph this for the desk. Nobody else can read it.</source>
        <translation type="unfinished">Vous pouvez photographier ceci pour le guichet. Personne d'autre ne peut le lire.</translation>
    </message>
    <message>
        <source>Your name on the badge</source>
        <translation type="unfinished">Votre nom sur le badge</translation>
    </message>
    <message>
        <source>Your number:</source>
        <translation type="unfinished">Votre numéro :</translation>
    </message>
    <message>
        <source>{count} characters. You find it in the confirmation e-mail, under the QR code.</source>
        <translation type="unfinished">{count} caractères. Il se trouve dans l'e-mail de confirmation, sous le code QR.</translation>
    </message>
    <message>
        <source>{count} more characters</source>
        <translation type="unfinished">Encore {count} caractères</translation>
    </message>
</context>
</TS>
