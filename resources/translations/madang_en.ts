<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>desk</name>
    <message>
        <source>--database takes an address like postgresql+psycopg://user@host/name.</source>
        <translation>--database takes an address like postgresql+psycopg://user@host/name.</translation>
    </message>
    <message>
        <source>--listen takes HOST:PORT, like 127.0.0.1:{port}, not “{text}”.</source>
        <translation>--listen takes HOST:PORT, like 127.0.0.1:{port}, not “{text}”.</translation>
    </message>
    <message>
        <source>--map "{column}={field}": there is no field "{field}". Fields: {names}.</source>
        <translation>--map "{column}={field}": there is no field "{field}". Fields: {names}.</translation>
    </message>
    <message>
        <source>--out ends in .pdf, not “{suffix}”.</source>
        <translation>--out ends in .pdf, not “{suffix}”.</translation>
    </message>
    <message>
        <source>--sheet is for a PDF: a printer prints one badge after the other. Leave one of them out.</source>
        <translation>--sheet is for a PDF: a printer prints one badge after the other. Leave one of them out.</translation>
    </message>
    <message>
        <source>--sort is {orders}, not “{order}”.</source>
        <translation>--sort is {orders}, not “{order}”.</translation>
    </message>
    <message>
        <source>1 badge</source>
        <translation>1 badge</translation>
    </message>
    <message>
        <source>1 badge in the queue</source>
        <translation>1 badge in the queue</translation>
    </message>
    <message>
        <source>1 badge prints when a roll is in.</source>
        <translation>1 badge prints when a roll is in.</translation>
    </message>
    <message>
        <source>1 badge prints when it is ready.</source>
        <translation>1 badge prints when it is ready.</translation>
    </message>
    <message>
        <source>1 character</source>
        <translation>1 character</translation>
    </message>
    <message>
        <source>1 checked in</source>
        <translation>1 checked in</translation>
    </message>
    <message>
        <source>1 hour ago</source>
        <translation>1 hour ago</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 minute</translation>
    </message>
    <message>
        <source>1 minute ago</source>
        <translation>1 minute ago</translation>
    </message>
    <message>
        <source>1 pair</source>
        <translation>1 pair</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 person</translation>
    </message>
    <message>
        <source>1 person is meant. Cancelled and blocked places get no badge.</source>
        <translation>1 person is meant. Cancelled and blocked places get no badge.</translation>
    </message>
    <message>
        <source>1 row.</source>
        <translation>1 row.</translation>
    </message>
    <message>
        <source>A Hangul name leads</source>
        <translation>A Hangul name leads</translation>
    </message>
    <message>
        <source>A badge does not fit on one {title}.</source>
        <translation>A badge does not fit on one {title}.</translation>
    </message>
    <message>
        <source>A badge of {width_mm:g} × {height_mm:g} mm does not fit on {title}. Choose another sheet.</source>
        <translation>A badge of {width_mm:g} × {height_mm:g} mm does not fit on {title}. Choose another sheet.</translation>
    </message>
    <message>
        <source>A badge waits at {name} or is in doubt there. Let it print, or move it with F7 at the desk and answer what it asks; then remove it.</source>
        <translation>A badge waits at {name} or is in doubt there. Let it print, or move it with F7 at the desk and answer what it asks; then remove it.</translation>
    </message>
    <message>
        <source>A batch was interrupted. Start it again: it makes what is missing, and none twice.</source>
        <translation>A batch was interrupted. Start it again: it makes what is missing, and none twice.</translation>
    </message>
    <message>
        <source>A booking code can be changed, not taken away: somebody may come with nothing else.</source>
        <translation>A booking code can be changed, not taken away: somebody may come with nothing else.</translation>
    </message>
    <message>
        <source>A built-in or USB camera reads the codes of phones and paper.</source>
        <translation>A built-in or USB camera reads the codes of phones and paper.</translation>
    </message>
    <message>
        <source>A character was lost. Set the scanner slower, or bring a Bluetooth scanner nearer; then scan again.</source>
        <translation>A character was lost. Set the scanner slower, or bring a Bluetooth scanner nearer; then scan again.</translation>
    </message>
    <message>
        <source>A check-in was undone</source>
        <translation>A check-in was undone</translation>
    </message>
    <message>
        <source>A conflict was looked at and left as it stands</source>
        <translation>A conflict was looked at and left as it stands</translation>
    </message>
    <message>
        <source>A fact does not say what its kind has to say. Nothing was taken; tell us.</source>
        <translation>A fact does not say what its kind has to say. Nothing was taken; tell us.</translation>
    </message>
    <message>
        <source>A fact has no possible time. Set the station's clock.</source>
        <translation>A fact has no possible time. Set the station's clock.</translation>
    </message>
    <message>
        <source>A guest</source>
        <translation>A guest</translation>
    </message>
    <message>
        <source>A lead decides this. Call the lead: F9.</source>
        <translation>A lead decides this. Call the lead: F9.</translation>
    </message>
    <message>
        <source>A new badge is on its way. The old one no longer works: take it if you see it.</source>
        <translation>A new badge is on its way. The old one no longer works: take it if you see it.</translation>
    </message>
    <message>
        <source>A newer badge was made, or this one was taken back.</source>
        <translation>A newer badge was made, or this one was taken back.</translation>
    </message>
    <message>
        <source>A newer list says otherwise; what stood here was kept</source>
        <translation>A newer list says otherwise; what stood here was kept</translation>
    </message>
    <message>
        <source>A newer one was made, or this desk has not heard of it yet. Choose your short name instead.</source>
        <translation>A newer one was made, or this desk has not heard of it yet. Choose your short name instead.</translation>
    </message>
    <message>
        <source>A newer ticket was sent, or this one was taken back.</source>
        <translation>A newer ticket was sent, or this one was taken back.</translation>
    </message>
    <message>
        <source>A note for the next volunteer</source>
        <translation>A note for the next volunteer</translation>
    </message>
    <message>
        <source>A pairing code has {code_length} characters, like K7QM-42XP. Type it again.</source>
        <translation>A pairing code has {code_length} characters, like K7QM-42XP. Type it again.</translation>
    </message>
    <message>
        <source>A place passes to somebody else by `roster replace`, which makes the new registration.</source>
        <translation>A place passes to somebody else by `roster replace`, which makes the new registration.</translation>
    </message>
    <message>
        <source>A printer at {scheme}: takes a badge as PDF, and {name} is none of those. Use a profile like ipp-everywhere, os-driver, dymo-450.</source>
        <translation>A printer at {scheme}: takes a badge as PDF, and {name} is none of those. Use a profile like ipp-everywhere, os-driver, dymo-450.</translation>
    </message>
    <message>
        <source>A printer on the screen</source>
        <translation>A printer on the screen</translation>
    </message>
    <message>
        <source>A scan is answered meanwhile; Esc goes back.</source>
        <translation>A scan is answered meanwhile; Esc goes back.</translation>
    </message>
    <message>
        <source>A scan still works here, and keeps this form</source>
        <translation>A scan still works here, and keeps this form</translation>
    </message>
    <message>
        <source>A short name has up to {longest_sign} letters, digits, - and ., in one or two words. Not a full name.</source>
        <translation>A short name has up to {longest_sign} letters, digits, - and ., in one or two words. Not a full name.</translation>
    </message>
    <message>
        <source>A translation file of this program is missing. Install it again.</source>
        <translation>A translation file of this program is missing. Install it again.</translation>
    </message>
    <message>
        <source>A venue's hub keeps its journal in its own directory, and this one shares a database.</source>
        <translation>A venue's hub keeps its journal in its own directory, and this one shares a database.</translation>
    </message>
    <message>
        <source>A4 to the edge</source>
        <translation>A4 to the edge</translation>
    </message>
    <message>
        <source>A4 with crop marks</source>
        <translation>A4 with crop marks</translation>
    </message>
    <message>
        <source>A6 portrait</source>
        <translation>A6 portrait</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Access</translation>
    </message>
    <message>
        <source>Access needs</source>
        <translation>Access needs</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Add today and check in</source>
        <translation>Add today and check in</translation>
    </message>
    <message>
        <source>Add today and check in; print the badge</source>
        <translation>Add today and check in; print the badge</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Addresses are the lead's to see.</source>
        <translation>Addresses are the lead's to see.</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>All days</translation>
    </message>
    <message>
        <source>All desks were told at {time}.</source>
        <translation>All desks were told at {time}.</translation>
    </message>
    <message>
        <source>All personal values were erased</source>
        <translation>All personal values were erased</translation>
    </message>
    <message>
        <source>All {count} places of {category} are taken.</source>
        <translation>All {count} places of {category} are taken.</translation>
    </message>
    <message>
        <source>All: the place is paid</source>
        <translation>All: the place is paid</translation>
    </message>
    <message>
        <source>Already checked in</source>
        <translation>Already checked in</translation>
    </message>
    <message>
        <source>Already checked in: {name}</source>
        <translation>Already checked in: {name}</translation>
    </message>
    <message>
        <source>Also what is hidden</source>
        <translation>Also what is hidden</translation>
    </message>
    <message>
        <source>Alt + 1–5 reopens one</source>
        <translation>Alt + 1–5 reopens one</translation>
    </message>
    <message>
        <source>Amount and receipt are kept; then check in.</source>
        <translation>Amount and receipt are kept; then check in.</translation>
    </message>
    <message>
        <source>Amount with its currency</source>
        <translation>Amount with its currency</translation>
    </message>
    <message>
        <source>An Excel workbook or a text file, just as it was sent to you. You see what would happen first.</source>
        <translation>An Excel workbook or a text file, just as it was sent to you. You see what would happen first.</translation>
    </message>
    <message>
        <source>An older copy of this hub was put back by hand: a station holds facts that it does not know. A new count begins, and every station gives back what is missing. Next time use “hub restore”.</source>
        <translation>An older copy of this hub was put back by hand: a station holds facts that it does not know. A new count begins, and every station gives back what is missing. Next time use “hub restore”.</translation>
    </message>
    <message>
        <source>An older one is told by the command roster history.</source>
        <translation>An older one is told by the command roster history.</translation>
    </message>
    <message>
        <source>Another computer is the event's hub now. The desk goes on.</source>
        <translation>Another computer is the event's hub now. The desk goes on.</translation>
    </message>
    <message>
        <source>Another computer is the event's hub now. The station looks for it by itself.</source>
        <translation>Another computer is the event's hub now. The station looks for it by itself.</translation>
    </message>
    <message>
        <source>Another desk</source>
        <translation>Another desk</translation>
    </message>
    <message>
        <source>Another event</source>
        <translation>Another event</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Another file</translation>
    </message>
    <message>
        <source>Another printer</source>
        <translation>Another printer</translation>
    </message>
    <message>
        <source>Another printer answers there than before. The badge is safe in the queue.</source>
        <translation>Another printer answers there than before. The badge is safe in the queue.</translation>
    </message>
    <message>
        <source>Another program is writing to this roster. Close it and try again.</source>
        <translation>Another program is writing to this roster. Close it and try again.</translation>
    </message>
    <message>
        <source>Another program uses {port}. Close that program, then the scanner is found by itself.</source>
        <translation>Another program uses {port}. Close that program, then the scanner is found by itself.</translation>
    </message>
    <message>
        <source>Another roll is in than this badge needs. The badge is safe in the queue.</source>
        <translation>Another roll is in than this badge needs. The badge is safe in the queue.</translation>
    </message>
    <message>
        <source>Another short name: a sign like J-07, not the full name</source>
        <translation>Another short name: a sign like J-07, not the full name</translation>
    </message>
    <message>
        <source>Another such word follows.</source>
        <translation>Another such word follows.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Answered “{question}” (wording {version}): {answer}</source>
        <translation>Answered “{question}” (wording {version}): {answer}</translation>
    </message>
    <message>
        <source>Any script: Mansouri, 홍길동, ليلى</source>
        <translation>Any script: Mansouri, 홍길동, ليلى</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabic</translation>
    </message>
    <message>
        <source>Are these the same person?</source>
        <translation>Are these the same person?</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Arrived</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>As before</translation>
    </message>
    <message>
        <source>As it stands on the list</source>
        <translation>As it stands on the list</translation>
    </message>
    <message>
        <source>Ask for consent</source>
        <translation>Ask for consent</translation>
    </message>
    <message>
        <source>Ask the person in charge of the hall.</source>
        <translation>Ask the person in charge of the hall.</translation>
    </message>
    <message>
        <source>At risk: found by the own ticket or the full code only, and by the lead; on no list</source>
        <translation>At risk: found by the own ticket or the full code only, and by the lead; on no list</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>At the desk</translation>
    </message>
    <message>
        <source>At the end: {key}</source>
        <translation>At the end: {key}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Back to the columns</source>
        <translation>Back to the columns</translation>
    </message>
    <message>
        <source>Back to the delegation</source>
        <translation>Back to the delegation</translation>
    </message>
    <message>
        <source>Back to the desk</source>
        <translation>Back to the desk</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Badge</translation>
    </message>
    <message>
        <source>Badge kept</source>
        <translation>Badge kept</translation>
    </message>
    <message>
        <source>Badge lost or wrong? Choose the reason and it prints again. The old badge stops working.</source>
        <translation>Badge lost or wrong? Choose the reason and it prints again. The old badge stops working.</translation>
    </message>
    <message>
        <source>Badge number</source>
        <translation>Badge number</translation>
    </message>
    <message>
        <source>Badge of the chosen row</source>
        <translation>Badge of the chosen row</translation>
    </message>
    <message>
        <source>Badge printed once</source>
        <translation>Badge printed once</translation>
    </message>
    <message>
        <source>Badge printed {count} times</source>
        <translation>Badge printed {count} times</translation>
    </message>
    <message>
        <source>Badge replaced</source>
        <translation>Badge replaced</translation>
    </message>
    <message>
        <source>Badge taken back</source>
        <translation>Badge taken back</translation>
    </message>
    <message>
        <source>Badge {number}</source>
        <translation>Badge {number}</translation>
    </message>
    <message>
        <source>Badge {number} came out of the printer</source>
        <translation>Badge {number} came out of the printer</translation>
    </message>
    <message>
        <source>Badge {number} is not valid any more: {reason}</source>
        <translation>Badge {number} is not valid any more: {reason}</translation>
    </message>
    <message>
        <source>Badge {number} is this guest's now</source>
        <translation>Badge {number} is this guest's now</translation>
    </message>
    <message>
        <source>Badge {number} stays valid.</source>
        <translation>Badge {number} stays valid.</translation>
    </message>
    <message>
        <source>Badge {number} was made</source>
        <translation>Badge {number} was made</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Badges</translation>
    </message>
    <message>
        <source>Badges are not printed here</source>
        <translation>Badges are not printed here</translation>
    </message>
    <message>
        <source>Badges come out of the one marked “in use”; F7 at the desk goes to the next.</source>
        <translation>Badges come out of the one marked “in use”; F7 at the desk goes to the next.</translation>
    </message>
    <message>
        <source>Badges of many</source>
        <translation>Badges of many</translation>
    </message>
    <message>
        <source>Badges print in the order of the list.</source>
        <translation>Badges print in the order of the list.</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>Be the hub</source>
        <translation>Be the hub</translation>
    </message>
    <message>
        <source>Be the hub too</source>
        <translation>Be the hub too</translation>
    </message>
    <message>
        <source>Become the hub</source>
        <translation>Become the hub</translation>
    </message>
    <message>
        <source>Booked for other days</source>
        <translation>Booked for other days</translation>
    </message>
    <message>
        <source>Booked for {days}</source>
        <translation>Booked for {days}</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Booking</translation>
    </message>
    <message>
        <source>Booking code</source>
        <translation>Booking code</translation>
    </message>
    <message>
        <source>Booking_code “{code}” cannot be typed at a desk; write 4 to 32 letters A to Z and digits, with hyphens if you like, or leave the cell empty to be given one.</source>
        <translation>Booking_code “{code}” cannot be typed at a desk; write 4 to 32 letters A to Z and digits, with hyphens if you like, or leave the cell empty to be given one.</translation>
    </message>
    <message>
        <source>Both are checked in: the first of the two counts.</source>
        <translation>Both are checked in: the first of the two counts.</translation>
    </message>
    <message>
        <source>Both badges stay valid: take one back ({numbers}).</source>
        <translation>Both badges stay valid: take one back ({numbers}).</translation>
    </message>
    <message>
        <source>Both check-ins happened; there is nothing to choose. Say that you looked at it.</source>
        <translation>Both check-ins happened; there is nothing to choose. Say that you looked at it.</translation>
    </message>
    <message>
        <source>Both hold a place. Change the category of one, or say that you looked at it.</source>
        <translation>Both hold a place. Change the category of one, or say that you looked at it.</translation>
    </message>
    <message>
        <source>Both may come in. Find one of them and take it back in the record, F10.</source>
        <translation>Both may come in. Find one of them and take it back in the record, F10.</translation>
    </message>
    <message>
        <source>Both open the door until you choose.</source>
        <translation>Both open the door until you choose.</translation>
    </message>
    <message>
        <source>Both tickets and codes lead to this person.</source>
        <translation>Both tickets and codes lead to this person.</translation>
    </message>
    <message>
        <source>Bring in a list</source>
        <translation>Bring in a list</translation>
    </message>
    <message>
        <source>By joining: {changes}</source>
        <translation>By joining: {changes}</translation>
    </message>
    <message>
        <source>By payment: {changes}</source>
        <translation>By payment: {changes}</translation>
    </message>
    <message>
        <source>Call lead</source>
        <translation>Call lead</translation>
    </message>
    <message>
        <source>Call the lead</source>
        <translation>Call the lead</translation>
    </message>
    <message>
        <source>Call the lead; answer a call</source>
        <translation>Call the lead; answer a call</translation>
    </message>
    <message>
        <source>Call this number. The guest may sit down meanwhile.</source>
        <translation>Call this number. The guest may sit down meanwhile.</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Camera</translation>
    </message>
    <message>
        <source>Camera: {name}</source>
        <translation>Camera: {name}</translation>
    </message>
    <message>
        <source>Can be taken back</source>
        <translation>Can be taken back</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Cannot be checked here</source>
        <translation>Cannot be checked here</translation>
    </message>
    <message>
        <source>Caps Lock is on; that does not matter.</source>
        <translation>Caps Lock is on; that does not matter.</translation>
    </message>
    <message>
        <source>Card 86 × 54</source>
        <translation>Card 86 × 54</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Category “{text}” is not one of this event's ({known}); mend it, or add it as an alias in event.toml.</source>
        <translation>Category “{text}” is not one of this event's ({known}); mend it, or add it as an alias in event.toml.</translation>
    </message>
    <message>
        <source>Change the shift</source>
        <translation>Change the shift</translation>
    </message>
    <message>
        <source>Changed at two places: {field}</source>
        <translation>Changed at two places: {field}</translation>
    </message>
    <message>
        <source>Changed by a newer list: {changes}</source>
        <translation>Changed by a newer list: {changes}</translation>
    </message>
    <message>
        <source>Changed here and in the list: {field}</source>
        <translation>Changed here and in the list: {field}</translation>
    </message>
    <message>
        <source>Changed: {changes}</source>
        <translation>Changed: {changes}</translation>
    </message>
    <message>
        <source>Check in and print</source>
        <translation>Check in and print</translation>
    </message>
    <message>
        <source>Check in the delegation ({count})</source>
        <translation>Check in the delegation ({count})</translation>
    </message>
    <message>
        <source>Check in the guest's delegation; tick all</source>
        <translation>Check in the guest's delegation; tick all</translation>
    </message>
    <message>
        <source>Check in those ticked ({count})</source>
        <translation>Check in those ticked ({count})</translation>
    </message>
    <message>
        <source>Check in, print nothing</source>
        <translation>Check in, print nothing</translation>
    </message>
    <message>
        <source>Check the guest in first. With the name on this screen, scan the spare badge again.</source>
        <translation>Check the guest in first. With the name on this screen, scan the spare badge again.</translation>
    </message>
    <message>
        <source>Check-in undone</source>
        <translation>Check-in undone</translation>
    </message>
    <message>
        <source>Check-ins</source>
        <translation>Check-ins</translation>
    </message>
    <message>
        <source>Checked in</source>
        <translation>Checked in</translation>
    </message>
    <message>
        <source>Checked in already.</source>
        <translation>Checked in already.</translation>
    </message>
    <message>
        <source>Checked in by</source>
        <translation>Checked in by</translation>
    </message>
    <message>
        <source>Checked in for {day}</source>
        <translation>Checked in for {day}</translation>
    </message>
    <message>
        <source>Checked in on paper for {day}</source>
        <translation>Checked in on paper for {day}</translation>
    </message>
    <message>
        <source>Checked in twice, at two places</source>
        <translation>Checked in twice, at two places</translation>
    </message>
    <message>
        <source>Checked in: {name}</source>
        <translation>Checked in: {name}</translation>
    </message>
    <message>
        <source>Checks in and prints</source>
        <translation>Checks in and prints</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choose a file</translation>
    </message>
    <message>
        <source>Choose a row; Enter checks in</source>
        <translation>Choose a row; Enter checks in</translation>
    </message>
    <message>
        <source>Choose another category, or a lead gives one more all the same.</source>
        <translation>Choose another category, or a lead gives one more all the same.</translation>
    </message>
    <message>
        <source>Choose or type a short name.</source>
        <translation>Choose or type a short name.</translation>
    </message>
    <message>
        <source>Choose whether that is all of it.</source>
        <translation>Choose whether that is all of it.</translation>
    </message>
    <message>
        <source>City</source>
        <translation>City</translation>
    </message>
    <message>
        <source>Click the value to keep, or choose it with ← →.</source>
        <translation>Click the value to keep, or choose it with ← →.</translation>
    </message>
    <message>
        <source>Clock: earlier than the last check-in</source>
        <translation>Clock: earlier than the last check-in</translation>
    </message>
    <message>
        <source>Clock: more than 10 minutes from the hub's</source>
        <translation>Clock: more than 10 minutes from the hub's</translation>
    </message>
    <message>
        <source>Clock: today is not a day of this event</source>
        <translation>Clock: today is not a day of this event</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Close the cover until it clicks. Waiting badges print by themselves.</source>
        <translation>Close the cover until it clicks. Waiting badges print by themselves.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>Correct who is shown, print again</source>
        <translation>Correct who is shown, print again</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Counting …</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Country</translation>
    </message>
    <message>
        <source>Country or region</source>
        <translation>Country or region</translation>
    </message>
    <message>
        <source>Country “{text}” is not known; write its name, or its two-letter code of ISO 3166, like KR or JO.</source>
        <translation>Country “{text}” is not known; write its name, or its two-letter code of ISO 3166, like KR or JO.</translation>
    </message>
    <message>
        <source>Cover open</source>
        <translation>Cover open</translation>
    </message>
    <message>
        <source>Ctrl+G shows who it is, to go on here.</source>
        <translation>Ctrl+G shows who it is, to go on here.</translation>
    </message>
    <message>
        <source>Cut off after</source>
        <translation>Cut off after</translation>
    </message>
    <message>
        <source>Cut off before</source>
        <translation>Cut off before</translation>
    </message>
    <message>
        <source>Cutter stuck</source>
        <translation>Cutter stuck</translation>
    </message>
    <message>
        <source>Day: {day}, as the lead said</source>
        <translation>Day: {day}, as the lead said</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>Days that are booked; none chosen means every day</source>
        <translation>Days that are booked; none chosen means every day</translation>
    </message>
    <message>
        <source>Days {part} is not a day of this event; its days are {allowed}.</source>
        <translation>Days {part} is not a day of this event; its days are {allowed}.</translation>
    </message>
    <message>
        <source>Days “{part}” is not a date; write 2019-09-30, several joined by ;.</source>
        <translation>Days “{part}” is not a date; write 2019-09-30, several joined by ;.</translation>
    </message>
    <message>
        <source>Decide, as the lead</source>
        <translation>Decide, as the lead</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>Delegation</translation>
    </message>
    <message>
        <source>Delete the file when you no longer need it: it holds personal data.</source>
        <translation>Delete the file when you no longer need it: it holds personal data.</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Desk</translation>
    </message>
    <message>
        <source>Destroy the list: it was to be kept until {day}</source>
        <translation>Destroy the list: it was to be kept until {day}</translation>
    </message>
    <message>
        <source>Did the badge come out?</source>
        <translation>Did the badge come out?</translation>
    </message>
    <message>
        <source>Did the badge of {name} come out?</source>
        <translation>Did the badge of {name} come out?</translation>
    </message>
    <message>
        <source>Did the badge with slip {number} come out?</source>
        <translation>Did the badge with slip {number} come out?</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>Disk quota exceeded</translation>
    </message>
    <message>
        <source>Do not confirm</source>
        <translation>Do not confirm</translation>
    </message>
    <message>
        <source>Do not confirm that this guest is here</source>
        <translation>Do not confirm that this guest is here</translation>
    </message>
    <message>
        <source>Do now</source>
        <translation>Do now</translation>
    </message>
    <message>
        <source>Do now: {tasks}</source>
        <translation>Do now: {tasks}</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>Door</translation>
    </message>
    <message>
        <source>Drawing the badge took too long. Try again; the check-in is safe.</source>
        <translation>Drawing the badge took too long. Try again; the check-in is safe.</translation>
    </message>
    <message>
        <source>Drop the file here</source>
        <translation>Drop the file here</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>E-mail, phone or paper. No click needed.</source>
        <translation>E-mail, phone or paper. No click needed.</translation>
    </message>
    <message>
        <source>Email “{text}” is not an e-mail address; mend it or leave the cell empty.</source>
        <translation>Email “{text}” is not an e-mail address; mend it or leave the cell empty.</translation>
    </message>
    <message>
        <source>Enlarge the badge</source>
        <translation>Enlarge the badge</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Enter compares the chosen pair.</source>
        <translation>Enter compares the chosen pair.</translation>
    </message>
    <message>
        <source>Enter notes it</source>
        <translation>Enter notes it</translation>
    </message>
    <message>
        <source>Every row is held against the list. Nothing is written.</source>
        <translation>Every row is held against the list. Nothing is written.</translation>
    </message>
    <message>
        <source>Everybody keeps the place and may come in. Find one of them and change the category, F4, or leave it so.</source>
        <translation>Everybody keeps the place and may come in. Find one of them and change the category, F4, or leave it so.</translation>
    </message>
    <message>
        <source>Everything is handed over to {name}; {count} fact came back.</source>
        <translation>Everything is handed over to {name}; {count} fact came back.</translation>
    </message>
    <message>
        <source>Everything is handed over to {name}; {count} facts came back.</source>
        <translation>Everything is handed over to {name}; {count} facts came back.</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Family name</translation>
    </message>
    <message>
        <source>Family name, own script</source>
        <translation>Family name, own script</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>File too large</translation>
    </message>
    <message>
        <source>First letter</source>
        <translation>First letter</translation>
    </message>
    <message>
        <source>Folded card 100 × 150</source>
        <translation>Folded card 100 × 150</translation>
    </message>
    <message>
        <source>For invited-only or cancelled bookings.</source>
        <translation>For invited-only or cancelled bookings.</translation>
    </message>
    <message>
        <source>For people who are not on the list.</source>
        <translation>For people who are not on the list.</translation>
    </message>
    <message>
        <source>For scanners in serial or COM mode: no keyboard, no layout, no focus.</source>
        <translation>For scanners in serial or COM mode: no keyboard, no layout, no focus.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Forget</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Found</translation>
    </message>
    <message>
        <source>French (AZERTY)</source>
        <translation>French (AZERTY)</translation>
    </message>
    <message>
        <source>From another event</source>
        <translation>From another event</translation>
    </message>
    <message>
        <source>German (QWERTZ)</source>
        <translation>German (QWERTZ)</translation>
    </message>
    <message>
        <source>Give collection slip {number}</source>
        <translation>Give collection slip {number}</translation>
    </message>
    <message>
        <source>Give one more place</source>
        <translation>Give one more place</translation>
    </message>
    <message>
        <source>Give the place back</source>
        <translation>Give the place back</translation>
    </message>
    <message>
        <source>Give the printer a name that people call it by.</source>
        <translation>Give the printer a name that people call it by.</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Given name</translation>
    </message>
    <message>
        <source>Given name, own script</source>
        <translation>Given name, own script</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Hand the badge out</source>
        <translation>Hand the badge out</translation>
    </message>
    <message>
        <source>Has a badge</source>
        <translation>Has a badge</translation>
    </message>
    <message>
        <source>Has a badge already? Nothing to do.</source>
        <translation>Has a badge already? Nothing to do.</translation>
    </message>
    <message>
        <source>Has the hub's computer died?</source>
        <translation>Has the hub's computer died?</translation>
    </message>
    <message>
        <source>Head open</source>
        <translation>Head open</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Help is here</source>
        <translation>Help is here</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Hidden</translation>
    </message>
    <message>
        <source>Hidden columns were left out: {names}. To take them too: --with-hidden.</source>
        <translation>Hidden columns were left out: {names}.</translation>
    </message>
    <message>
        <source>Hidden on the badge</source>
        <translation>Hidden on the badge</translation>
    </message>
    <message>
        <source>Hidden sheets were not read: {names}. To read one: --with-hidden --sheet NAME.</source>
        <translation>Hidden sheets were not read: {names}.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Hide</translation>
    </message>
    <message>
        <source>Hide the country</source>
        <translation>Hide the country</translation>
    </message>
    <message>
        <source>Hide the organisation</source>
        <translation>Hide the organisation</translation>
    </message>
    <message>
        <source>Hide this</source>
        <translation>Hide this</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Hold the code in front of the camera {name}.</source>
        <translation>Hold the code in front of the camera {name}.</translation>
    </message>
    <message>
        <source>How to load</source>
        <translation>How to load</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>Hub</translation>
    </message>
    <message>
        <source>Hub at {url}</source>
        <translation>Hub at {url}</translation>
    </message>
    <message>
        <source>Hub connected</source>
        <translation>Hub connected</translation>
    </message>
    <message>
        <source>I am going</source>
        <translation>I am going</translation>
    </message>
    <message>
        <source>Icons</source>
        <translation>Icons</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Imported: 1 row</source>
        <translation>Imported: 1 row</translation>
    </message>
    <message>
        <source>Imported: {count} rows</source>
        <translation>Imported: {count} rows</translation>
    </message>
    <message>
        <source>Importing …</source>
        <translation>Importing …</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>In order</translation>
    </message>
    <message>
        <source>In own script</source>
        <translation>In own script</translation>
    </message>
    <message>
        <source>In since {time}</source>
        <translation>In since {time}</translation>
    </message>
    <message>
        <source>In the queue, {place}</source>
        <translation>In the queue, {place}</translation>
    </message>
    <message>
        <source>In the record: save; note a payment</source>
        <translation>In the record: save; note a payment</translation>
    </message>
    <message>
        <source>In the spreadsheet, save it as .xlsx or as “CSV UTF-8” and import that; nothing was imported.</source>
        <translation>In the spreadsheet, save it as .xlsx or as “CSV UTF-8” and import that; nothing was imported.</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Input/output error</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>Is a directory</translation>
    </message>
    <message>
        <source>Is that all of it?</source>
        <translation>Is that all of it?</translation>
    </message>
    <message>
        <source>It adds {added}, which is cut off.</source>
        <translation>It adds {added}, which is cut off.</translation>
    </message>
    <message>
        <source>It ends with Enter.</source>
        <translation>It ends with Enter.</translation>
    </message>
    <message>
        <source>It ends with Tab.</source>
        <translation>It ends with Tab.</translation>
    </message>
    <message>
        <source>It has a time from which it counts.</source>
        <translation>It has a time from which it counts.</translation>
    </message>
    <message>
        <source>It has a time until which it counts.</source>
        <translation>It has a time until which it counts.</translation>
    </message>
    <message>
        <source>It is a ticket like ours, but not for this event.</source>
        <translation>It is a ticket like ours, but not for this event.</translation>
    </message>
    <message>
        <source>It is looked for by itself. Where it is not found, type where it is now.</source>
        <translation>It is looked for by itself. Where it is not found, type where it is now.</translation>
    </message>
    <message>
        <source>It is not told again.</source>
        <translation>It is not told again.</translation>
    </message>
    <message>
        <source>It is …</source>
        <translation>It is …</translation>
    </message>
    <message>
        <source>It looks like a ticket from {system}, perhaps for another event.</source>
        <translation>It looks like a ticket from {system}, perhaps for another event.</translation>
    </message>
    <message>
        <source>It makes every letter a capital. Our own tickets are read all the same; those of other systems may not be: switch this off in the scanner's settings.</source>
        <translation>It makes every letter a capital. Our own tickets are read all the same; those of other systems may not be: switch this off in the scanner's settings.</translation>
    </message>
    <message>
        <source>It makes every letter small. Our own tickets are read all the same; those of other systems may not be: switch this off in the scanner's settings.</source>
        <translation>It makes every letter small. Our own tickets are read all the same; those of other systems may not be: switch this off in the scanner's settings.</translation>
    </message>
    <message>
        <source>It may be from another event, or from last year.</source>
        <translation>It may be from another event, or from last year.</translation>
    </message>
    <message>
        <source>It may still come out. It is not sent again by itself.</source>
        <translation>It may still come out. It is not sent again by itself.</translation>
    </message>
    <message>
        <source>It sends nothing at the end.</source>
        <translation>It sends nothing at the end.</translation>
    </message>
    <message>
        <source>Its certificate has changed. Was it reset or replaced?</source>
        <translation>Its certificate has changed. Was it reset or replaced?</translation>
    </message>
    <message>
        <source>Its certificate, to compare (SHA-256): {digits}</source>
        <translation>Its certificate, to compare (SHA-256): {digits}</translation>
    </message>
    <message>
        <source>Its signature is not ours. The guest may not know that.</source>
        <translation>Its signature is not ours. The guest may not know that.</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Job title</translation>
    </message>
    <message>
        <source>Joined with {other} as one person</source>
        <translation>Joined with {other} as one person</translation>
    </message>
    <message>
        <source>Joining changed nothing here</source>
        <translation>Joining changed nothing here</translation>
    </message>
    <message>
        <source>Just go in</source>
        <translation>Just go in</translation>
    </message>
    <message>
        <source>Just now</source>
        <translation>Just now</translation>
    </message>
    <message>
        <source>Keep checking in.</source>
        <translation>Keep checking in.</translation>
    </message>
    <message>
        <source>Keep it {count} days more</source>
        <translation>Keep it {count} days more</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>Keep the note</translation>
    </message>
    <message>
        <source>Keeping the list longer is the lead's.</source>
        <translation>Keeping the list longer is the lead's.</translation>
    </message>
    <message>
        <source>Keyboard scanner</source>
        <translation>Keyboard scanner</translation>
    </message>
    <message>
        <source>Keyboard: {layout}</source>
        <translation>Keyboard: {layout}</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Kiosk</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Korean</translation>
    </message>
    <message>
        <source>Label 4 × 3 in</source>
        <translation>Label 4 × 3 in</translation>
    </message>
    <message>
        <source>Label 62 × 100</source>
        <translation>Label 62 × 100</translation>
    </message>
    <message>
        <source>Label printer that knows ZPL but not its compressed pictures (older firmware, clones), 203 dpi</source>
        <translation>Label printer that knows ZPL but not its compressed pictures (older firmware, clones), 203 dpi</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Last check-ins at this desk</source>
        <translation>Last check-ins at this desk</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Leave these rows out</source>
        <translation>Leave these rows out</translation>
    </message>
    <message>
        <source>Left out above the names of the columns: {count}.</source>
        <translation>Left out above the names of the columns: {count}.</translation>
    </message>
    <message>
        <source>Left out: {count}. To take them too: --with-hidden.</source>
        <translation>Left out: {count}.</translation>
    </message>
    <message>
        <source>Letters that were stored in parts (as macOS does) were put together.</source>
        <translation>Letters that were stored in parts (as macOS does) were put together.</translation>
    </message>
    <message>
        <source>Likely duplicates</source>
        <translation>Likely duplicates</translation>
    </message>
    <message>
        <source>Likely duplicates; two people; later</source>
        <translation>Likely duplicates; two people; later</translation>
    </message>
    <message>
        <source>List</source>
        <translation>List</translation>
    </message>
    <message>
        <source>List for the head</source>
        <translation>List for the head</translation>
    </message>
    <message>
        <source>Logo and rule</source>
        <translation>Logo and rule</translation>
    </message>
    <message>
        <source>Logo from a file …</source>
        <translation>Logo from a file …</translation>
    </message>
    <message>
        <source>Logo: {name}</source>
        <translation>Logo: {name}</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Look at it</translation>
    </message>
    <message>
        <source>Look at the slot</source>
        <translation>Look at the slot</translation>
    </message>
    <message>
        <source>Looking for the longest names of the list …</source>
        <translation>Looking for the longest names of the list …</translation>
    </message>
    <message>
        <source>Looking on the network, on USB and in this computer …</source>
        <translation>Looking on the network, on USB and in this computer …</translation>
    </message>
    <message>
        <source>Looking what would happen …</source>
        <translation>Looking what would happen …</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Lost</translation>
    </message>
    <message>
        <source>Madang may not use the camera {name}. Allow it in the system's privacy settings, or type the code.</source>
        <translation>Madang may not use the camera {name}. Allow it in the system's privacy settings, or type the code.</translation>
    </message>
    <message>
        <source>Made plain: {count}.</source>
        <translation>Made plain: {count}.</translation>
    </message>
    <message>
        <source>Make the PDF …</source>
        <translation>Make the PDF …</translation>
    </message>
    <message>
        <source>Making badges</source>
        <translation>Making badges</translation>
    </message>
    <message>
        <source>May be one person after all</source>
        <translation>May be one person after all</translation>
    </message>
    <message>
        <source>Maybe a duplicate</source>
        <translation>Maybe a duplicate</translation>
    </message>
    <message>
        <source>Merge into A</source>
        <translation>Merge into A</translation>
    </message>
    <message>
        <source>Merging and keeping apart are the lead's.</source>
        <translation>Merging and keeping apart are the lead's.</translation>
    </message>
    <message>
        <source>Misprint</source>
        <translation>Misprint</translation>
    </message>
    <message>
        <source>Misread</source>
        <translation>Misread</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>More rows with ↑ ↓. Type further letters to narrow the list.</source>
        <translation>More rows with ↑ ↓. Type further letters to narrow the list.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name for the badge</source>
        <translation>Name for the badge</translation>
    </message>
    <message>
        <source>Name in own script</source>
        <translation>Name in own script</translation>
    </message>
    <message>
        <source>Name in the other script</source>
        <translation>Name in the other script</translation>
    </message>
    <message>
        <source>Name on the badge</source>
        <translation>Name on the badge</translation>
    </message>
    <message>
        <source>Name that leads on the badge</source>
        <translation>Name that leads on the badge</translation>
    </message>
    <message>
        <source>Name the hub's address and its code: python main.py pair URL CODE --data DIR</source>
        <translation>Type the hub's address and its code.</translation>
    </message>
    <message>
        <source>Name the station's data directory: python main.py sync --data DIR</source>
        <translation>Name the station's data directory: python main.py sync --data DIR</translation>
    </message>
    <message>
        <source>Name wrong</source>
        <translation>Name wrong</translation>
    </message>
    <message>
        <source>Names in two scripts in one cell were parted into name and name_native.</source>
        <translation>Names in two scripts in one cell were parted into name and name_native.</translation>
    </message>
    <message>
        <source>Names written “Family, Given” were turned round.</source>
        <translation>Names written “Family, Given” were turned round.</translation>
    </message>
    <message>
        <source>Nearly one of our codes, but a character is wrong</source>
        <translation>Nearly one of our codes, but a character is wrong</translation>
    </message>
    <message>
        <source>Network label printer over IPP, 203 dpi</source>
        <translation>Network label printer over IPP, 203 dpi</translation>
    </message>
    <message>
        <source>Network printer that takes PDF over IPP (IPP Everywhere, AirPrint), 300 dpi</source>
        <translation>Network printer that takes PDF over IPP (IPP Everywhere, AirPrint), 300 dpi</translation>
    </message>
    <message>
        <source>Network printer that takes PDF over IPP, in colour, 300 dpi</source>
        <translation>Network printer that takes PDF over IPP, in colour, 300 dpi</translation>
    </message>
    <message>
        <source>New badge</source>
        <translation>New badge</translation>
    </message>
    <message>
        <source>Next guest: just scan</source>
        <translation>Next guest: just scan</translation>
    </message>
    <message>
        <source>Next name</source>
        <translation>Next name</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>No badge printed</source>
        <translation>No badge printed</translation>
    </message>
    <message>
        <source>No badge to print</source>
        <translation>No badge to print</translation>
    </message>
    <message>
        <source>No badge yet</source>
        <translation>No badge yet</translation>
    </message>
    <message>
        <source>No camera is plugged in. Plug one in, or type the code.</source>
        <translation>No camera is plugged in. Plug one in, or type the code.</translation>
    </message>
    <message>
        <source>No font has this character: {shown}. Correct the spelling, or enter the name in other letters.</source>
        <translation>No font has this character: {shown}. Correct the spelling, or enter the name in other letters.</translation>
    </message>
    <message>
        <source>No hub</source>
        <translation>No hub</translation>
    </message>
    <message>
        <source>No longer valid</source>
        <translation>No longer valid</translation>
    </message>
    <message>
        <source>No number is set</source>
        <translation>No number is set</translation>
    </message>
    <message>
        <source>No other printer was found. Switch it on, and connect it to this network or by USB.</source>
        <translation>No other printer was found. Switch it on, and connect it to this network or by USB.</translation>
    </message>
    <message>
        <source>No printer</source>
        <translation>No printer</translation>
    </message>
    <message>
        <source>No printer is set up at this desk, so nothing was changed. Add one, then print.</source>
        <translation>No printer is set up at this desk, so nothing was changed. Add one, then print.</translation>
    </message>
    <message>
        <source>No printer is set up at this desk, so nothing was changed. Add one, then reprint.</source>
        <translation>No printer is set up at this desk, so nothing was changed. Add one, then reprint.</translation>
    </message>
    <message>
        <source>No printer yet. Add one of those below.</source>
        <translation>No printer yet. Add one of those below.</translation>
    </message>
    <message>
        <source>No row names the columns, so they are called Column 1, Column 2 and so on; line {line} was taken as a person.</source>
        <translation>No row names the columns, so they are called Column 1, Column 2 and so on; line {line} was taken as a person.</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>No space left on device</translation>
    </message>
    <message>
        <source>No station is paired yet.</source>
        <translation>No station is paired yet.</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>No such file or directory</translation>
    </message>
    <message>
        <source>No two are compared.</source>
        <translation>No two are compared.</translation>
    </message>
    <message>
        <source>No two places did the same thing apart, or somebody has looked at it.</source>
        <translation>No two places did the same thing apart, or somebody has looked at it.</translation>
    </message>
    <message>
        <source>No two registrations look like one person's.</source>
        <translation>No two registrations look like one person's.</translation>
    </message>
    <message>
        <source>No, it did not</source>
        <translation>No, it did not</translation>
    </message>
    <message>
        <source>No, striped lanyard</source>
        <translation>No, striped lanyard</translation>
    </message>
    <message>
        <source>No, the guest keeps it</source>
        <translation>No, the guest keeps it</translation>
    </message>
    <message>
        <source>No, the guests keep them</source>
        <translation>No, the guests keep them</translation>
    </message>
    <message>
        <source>Nobody can prove to be the lead here: no PIN is set. The organiser sets one: pin set.</source>
        <translation>Nobody can prove to be the lead here: no PIN is set. The organiser sets one: pin set.</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Nobody found</translation>
    </message>
    <message>
        <source>Nobody found?</source>
        <translation>Nobody found?</translation>
    </message>
    <message>
        <source>Nobody is checked in here until the lead decides. Take out what you still need, then destroy it: roster wipe. Who keeps it longer is recorded.</source>
        <translation>Nobody is checked in here until the lead decides. Take out what you still need, then destroy it: roster wipe. Who keeps it longer is recorded.</translation>
    </message>
    <message>
        <source>Nobody is checked in now</source>
        <translation>Nobody is checked in now</translation>
    </message>
    <message>
        <source>Nobody is taken off the list.</source>
        <translation>Nobody is taken off the list.</translation>
    </message>
    <message>
        <source>Nobody knows whether a badge came out. Answer at the desk; then it goes on.</source>
        <translation>Nobody knows whether a badge came out. Answer at the desk; then it goes on.</translation>
    </message>
    <message>
        <source>Nobody on the list has the code {code}. `roster find` tells codes by names.</source>
        <translation>Nobody on the list has the code {code}. `roster find` tells codes by names.</translation>
    </message>
    <message>
        <source>Nobody on the list is meant by that.</source>
        <translation>Nobody on the list is meant by that.</translation>
    </message>
    <message>
        <source>Nobody on the list is meant by that. Nothing was made.</source>
        <translation>Nobody on the list is meant by that. Nothing was made.</translation>
    </message>
    <message>
        <source>Nobody took the badge along</source>
        <translation>Nobody took the badge along</translation>
    </message>
    <message>
        <source>Nobody was checked in.</source>
        <translation>Nobody was checked in.</translation>
    </message>
    <message>
        <source>Nobody was checked in: the desk is locked. Unlock it, then scan the ticket again.</source>
        <translation>Nobody was checked in: the desk is locked. Unlock it, then scan the ticket again.</translation>
    </message>
    <message>
        <source>Nobody: end the shift</source>
        <translation>Nobody: end the shift</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>None was made</source>
        <translation>None was made</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>None yet.</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>Not a directory</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Not answered</translation>
    </message>
    <message>
        <source>Not any more</source>
        <translation>Not any more</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Not asked</translation>
    </message>
    <message>
        <source>Not checked in yet.</source>
        <translation>Not checked in yet.</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Not done</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Not found</translation>
    </message>
    <message>
        <source>Not genuine</source>
        <translation>Not genuine</translation>
    </message>
    <message>
        <source>Not heard since it was paired</source>
        <translation>Not heard since it was paired</translation>
    </message>
    <message>
        <source>Not here? Walk-in: F3</source>
        <translation>Not here? Walk-in: F3</translation>
    </message>
    <message>
        <source>Not needed any more</source>
        <translation>Not needed any more</translation>
    </message>
    <message>
        <source>Not on the list yet</source>
        <translation>Not on the list yet</translation>
    </message>
    <message>
        <source>Not on the list yet, but the ticket is genuine</source>
        <translation>Not on the list yet, but the ticket is genuine</translation>
    </message>
    <message>
        <source>Not paid yet</source>
        <translation>Not paid yet</translation>
    </message>
    <message>
        <source>Not printing</source>
        <translation>Not printing</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Not readable</translation>
    </message>
    <message>
        <source>Not shown to others</source>
        <translation>Not shown to others</translation>
    </message>
    <message>
        <source>Not the same person as {other}</source>
        <translation>Not the same person as {other}</translation>
    </message>
    <message>
        <source>Not there; last heard {when}</source>
        <translation>Not there; last heard {when}</translation>
    </message>
    <message>
        <source>Not two people</source>
        <translation>Not two people</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Not used</translation>
    </message>
    <message>
        <source>Not valid today</source>
        <translation>Not valid today</translation>
    </message>
    <message>
        <source>Not valid yet</source>
        <translation>Not valid yet</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Not yet</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Note a payment</source>
        <translation>Note a payment</translation>
    </message>
    <message>
        <source>Note the payment</source>
        <translation>Note the payment</translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <translation>Note: {text}</translation>
    </message>
    <message>
        <source>Noted: {answer}</source>
        <translation>Noted: {answer}</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Nothing else in this column tells whether the day or the month comes first.</source>
        <translation>Nothing else in this column tells whether the day or the month comes first.</translation>
    </message>
    <message>
        <source>Nothing has been recorded yet.</source>
        <translation>Nothing has been recorded yet.</translation>
    </message>
    <message>
        <source>Nothing is printing now</source>
        <translation>Nothing is printing now</translation>
    </message>
    <message>
        <source>Nothing is recorded before you start.</source>
        <translation>Nothing is recorded before you start.</translation>
    </message>
    <message>
        <source>Nothing is written yet. What was changed at a desk stays, and so do all check-ins.</source>
        <translation>Nothing is written yet. What was changed at a desk stays, and so do all check-ins.</translation>
    </message>
    <message>
        <source>Nothing more is begun. Go on whenever you like.</source>
        <translation>Nothing more is begun. Go on whenever you like.</translation>
    </message>
    <message>
        <source>Nothing to look at</source>
        <translation>Nothing to look at</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nothing was changed.</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>Nothing was imported</translation>
    </message>
    <message>
        <source>Nothing was recorded against anybody.</source>
        <translation>Nothing was recorded against anybody.</translation>
    </message>
    <message>
        <source>Now: {trouble} (F8)</source>
        <translation>Now: {trouble} (F8)</translation>
    </message>
    <message>
        <source>Number in your list</source>
        <translation>Number in your list</translation>
    </message>
    <message>
        <source>Number of the receipt</source>
        <translation>Number of the receipt</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Offline since {time}</source>
        <translation>Offline since {time}</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>On hold</translation>
    </message>
    <message>
        <source>On no list? The badge prints at once.</source>
        <translation>On no list? The badge prints at once.</translation>
    </message>
    <message>
        <source>On shift</source>
        <translation>On shift</translation>
    </message>
    <message>
        <source>On the list already?</source>
        <translation>On the list already?</translation>
    </message>
    <message>
        <source>On the network, on USB and in this computer.</source>
        <translation>On the network, on USB and in this computer.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>One moment …</translation>
    </message>
    <message>
        <source>One of these places passed to somebody else; it stays a registration of its own.</source>
        <translation>One of these places passed to somebody else; it stays a registration of its own.</translation>
    </message>
    <message>
        <source>One place passed to two people</source>
        <translation>One place passed to two people</translation>
    </message>
    <message>
        <source>One press, or one scan of a staff badge. There is no password.</source>
        <translation>One press, or one scan of a staff badge. There is no password.</translation>
    </message>
    <message>
        <source>One short name stands there twice; every badge needs its own.</source>
        <translation>One short name stands there twice; every badge needs its own.</translation>
    </message>
    <message>
        <source>Only a kiosk asks this.</source>
        <translation>Only a kiosk asks this.</translation>
    </message>
    <message>
        <source>Only a part</source>
        <translation>Only a part</translation>
    </message>
    <message>
        <source>Only the name is required</source>
        <translation>Only the name is required</translation>
    </message>
    <message>
        <source>Only today's check-ins of this desk can be undone here. Call the lead.</source>
        <translation>Only today's check-ins of this desk can be undone here. Call the lead.</translation>
    </message>
    <message>
        <source>Only what this desk recorded today can be taken back here. Call the lead.</source>
        <translation>Only what this desk recorded today can be taken back here. Call the lead.</translation>
    </message>
    <message>
        <source>Only {left} is open, and {money} is more. Look at the amount again; nothing was noted.</source>
        <translation>Only {left} is open, and {money} is more. Look at the amount again; nothing was noted.</translation>
    </message>
    <message>
        <source>Open the printer's cover.</source>
        <translation>Open the printer's cover.</translation>
    </message>
    <message>
        <source>Open: {amount}.</source>
        <translation>Open: {amount}.</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>Operation not permitted</translation>
    </message>
    <message>
        <source>Or type a name</source>
        <translation>Or type a name</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Organisation or city</source>
        <translation>Organisation or city</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Other stations then pair with this desk. This computer must stay on, and its firewall has to let them in.</source>
        <translation>Other stations then pair with this desk. This computer must stay on, and its firewall has to let them in.</translation>
    </message>
    <message>
        <source>Own script</source>
        <translation>Own script</translation>
    </message>
    <message>
        <source>PDF and picture in colour, 300 dpi</source>
        <translation>PDF and picture in colour, 300 dpi</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>Paid a part, {amount}, receipt {receipt}</source>
        <translation>Paid a part, {amount}, receipt {receipt}</translation>
    </message>
    <message>
        <source>Paid {amount}, receipt {receipt}</source>
        <translation>Paid {amount}, receipt {receipt}</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>Pair</translation>
    </message>
    <message>
        <source>Pair a station</source>
        <translation>Pair a station</translation>
    </message>
    <message>
        <source>Pair with a hub</source>
        <translation>Pair with a hub</translation>
    </message>
    <message>
        <source>Pair with another hub</source>
        <translation>Pair with another hub</translation>
    </message>
    <message>
        <source>Paired. The hub calls this station {name}.</source>
        <translation>Paired. The hub calls this station {name}.</translation>
    </message>
    <message>
        <source>Paired: {stations}</source>
        <translation>Paired: {stations}</translation>
    </message>
    <message>
        <source>Paper is out. The badge is safe in the queue.</source>
        <translation>Paper is out. The badge is safe in the queue.</translation>
    </message>
    <message>
        <source>Paper near its end</source>
        <translation>Paper near its end</translation>
    </message>
    <message>
        <source>Paper out</source>
        <translation>Paper out</translation>
    </message>
    <message>
        <source>Pass the place on</source>
        <translation>Pass the place on</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>Passed on</translation>
    </message>
    <message>
        <source>Passed to somebody else</source>
        <translation>Passed to somebody else</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Passphrase of its page: {words}</source>
        <translation>Passphrase of its page: {words}</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Paused</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Payment</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Permission denied</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Photos of this guest?</source>
        <translation>Photos of this guest?</translation>
    </message>
    <message>
        <source>Photos: {choice}</source>
        <translation>Photos: {choice}</translation>
    </message>
    <message>
        <source>Picture in colour, 300 dpi</source>
        <translation>Picture in colour, 300 dpi</translation>
    </message>
    <message>
        <source>Plain HTTP is for this computer alone. Serve with a certificate.</source>
        <translation>Plain HTTP is for this computer alone. Serve with a certificate.</translation>
    </message>
    <message>
        <source>Please ask</source>
        <translation>Please ask</translation>
    </message>
    <message>
        <source>Please look</source>
        <translation>Please look</translation>
    </message>
    <message>
        <source>Port {port} is in use by another program (perhaps a hub that runs already). Stop it, or choose another: --listen {other}</source>
        <translation>Port {port} is in use by another program (perhaps a hub that runs already). Stop it.</translation>
    </message>
    <message>
        <source>Port: {port}</source>
        <translation>Port: {port}</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Presence not confirmed</source>
        <translation>Presence not confirmed</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Price</translation>
    </message>
    <message>
        <source>Price “{text}” is no amount of money; write it with its currency, like 50000 KRW.</source>
        <translation>Price “{text}” is no amount of money; write it with its currency, like 50000 KRW.</translation>
    </message>
    <message>
        <source>Print on this one</source>
        <translation>Print on this one</translation>
    </message>
    <message>
        <source>Print the badge</source>
        <translation>Print the badge</translation>
    </message>
    <message>
        <source>Print the badges</source>
        <translation>Print the badges</translation>
    </message>
    <message>
        <source>Print, without checking in</source>
        <translation>Print, without checking in</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Printed</translation>
    </message>
    <message>
        <source>Printed {time}</source>
        <translation>Printed {time}</translation>
    </message>
    <message>
        <source>Printer fault</source>
        <translation>Printer fault</translation>
    </message>
    <message>
        <source>Printer off</source>
        <translation>Printer off</translation>
    </message>
    <message>
        <source>Printer paused</source>
        <translation>Printer paused</translation>
    </message>
    <message>
        <source>Printer ready</source>
        <translation>Printer ready</translation>
    </message>
    <message>
        <source>Printer silent</source>
        <translation>Printer silent</translation>
    </message>
    <message>
        <source>Printer with a driver in this computer, black and white, 300 dpi</source>
        <translation>Printer with a driver in this computer, black and white, 300 dpi</translation>
    </message>
    <message>
        <source>Printer with a driver in this computer, in colour, 300 dpi</source>
        <translation>Printer with a driver in this computer, in colour, 300 dpi</translation>
    </message>
    <message>
        <source>Printer: {name}</source>
        <translation>Printer: {name}</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>Printers</translation>
    </message>
    <message>
        <source>Printers of this desk</source>
        <translation>Printers of this desk</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Printing</translation>
    </message>
    <message>
        <source>Printing, about 1 second</source>
        <translation>Printing, about 1 second</translation>
    </message>
    <message>
        <source>Printing, about {count} seconds</source>
        <translation>Printing, about {count} seconds</translation>
    </message>
    <message>
        <source>Prints when a ribbon is in</source>
        <translation>Prints when a ribbon is in</translation>
    </message>
    <message>
        <source>Prints when it is known (Ctrl+, Printers)</source>
        <translation>Prints when it is known (Ctrl+, Printers)</translation>
    </message>
    <message>
        <source>Prints when paper is back</source>
        <translation>Prints when paper is back</translation>
    </message>
    <message>
        <source>Prints when the cover is closed</source>
        <translation>Prints when the cover is closed</translation>
    </message>
    <message>
        <source>Prints when the cutter is free</source>
        <translation>Prints when the cutter is free</translation>
    </message>
    <message>
        <source>Prints when the fault is gone</source>
        <translation>Prints when the fault is gone</translation>
    </message>
    <message>
        <source>Prints when the head is closed</source>
        <translation>Prints when the head is closed</translation>
    </message>
    <message>
        <source>Prints when the pause button is pressed</source>
        <translation>Prints when the pause button is pressed</translation>
    </message>
    <message>
        <source>Prints when the printer answers</source>
        <translation>Prints when the printer answers</translation>
    </message>
    <message>
        <source>Prints when the printer is back</source>
        <translation>Prints when the printer is back</translation>
    </message>
    <message>
        <source>Prints when the right roll is in</source>
        <translation>Prints when the right roll is in</translation>
    </message>
    <message>
        <source>Pull the paper a hand's breadth out of the slot.</source>
        <translation>Pull the paper a hand's breadth out of the slot.</translation>
    </message>
    <message>
        <source>Put a note beside those who are not in this file</source>
        <translation>Put a note beside those who are not in this file</translation>
    </message>
    <message>
        <source>Put on the list from a file: {name}</source>
        <translation>Put on the list from a file: {name}</translation>
    </message>
    <message>
        <source>Put on the list in place of {other}: {name}</source>
        <translation>Put on the list in place of {other}: {name}</translation>
    </message>
    <message>
        <source>Put on the list: {name}</source>
        <translation>Put on the list: {name}</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>Read-only file system</translation>
    </message>
    <message>
        <source>Reading the file …</source>
        <translation>Reading the file …</translation>
    </message>
    <message>
        <source>Ready for the next guest</source>
        <translation>Ready for the next guest</translation>
    </message>
    <message>
        <source>Receipt printer, 80 mm paper (ESC/POS), 203 dpi</source>
        <translation>Receipt printer, 80 mm paper (ESC/POS), 203 dpi</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Recorded with the name of this desk.</source>
        <translation>Recorded with the name of this desk.</translation>
    </message>
    <message>
        <source>Recovery passphrase: {words}</source>
        <translation>Recovery passphrase: {words}</translation>
    </message>
    <message>
        <source>Refused, and to look at</source>
        <translation>Refused, and to look at</translation>
    </message>
    <message>
        <source>Register as a walk-in</source>
        <translation>Register as a walk-in</translation>
    </message>
    <message>
        <source>Register or save what is typed, and print</source>
        <translation>Register or save what is typed, and print</translation>
    </message>
    <message>
        <source>Registered at a desk, as a walk-in: {name}</source>
        <translation>Registered at a desk, as a walk-in: {name}</translation>
    </message>
    <message>
        <source>Registration id</source>
        <translation>Registration id</translation>
    </message>
    <message>
        <source>Registration_id “{given}” is none of Madang's; leave the cell empty, and put the number of another system under external_id.</source>
        <translation>Registration_id “{given}” is none of Madang's; leave the cell empty, and put the number of another system under external_id.</translation>
    </message>
    <message>
        <source>Rehearsal: {day}</source>
        <translation>Rehearsal: {day}</translation>
    </message>
    <message>
        <source>Remark from the list</source>
        <translation>Remark from the list</translation>
    </message>
    <message>
        <source>Reopen a recent check-in</source>
        <translation>Reopen a recent check-in</translation>
    </message>
    <message>
        <source>Result:</source>
        <translation>Result:</translation>
    </message>
    <message>
        <source>Ribbon out</source>
        <translation>Ribbon out</translation>
    </message>
    <message>
        <source>Row {line}, look: {why}</source>
        <translation>Row {line}, look: {why}</translation>
    </message>
    <message>
        <source>Row {line}: {why}</source>
        <translation>Row {line}: {why}</translation>
    </message>
    <message>
        <source>Rows that repeat the names of the columns were left out.</source>
        <translation>Rows that repeat the names of the columns were left out.</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russian</translation>
    </message>
    <message>
        <source>Said yes to “{question}” (wording {version})</source>
        <translation>Said yes to “{question}” (wording {version})</translation>
    </message>
    <message>
        <source>Sample tickets</source>
        <translation>Sample tickets</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Save and print</source>
        <translation>Save and print</translation>
    </message>
    <message>
        <source>Saved. Badges that are drawn from now on look like this.</source>
        <translation>Saved. Badges that are drawn from now on look like this.</translation>
    </message>
    <message>
        <source>Saved. What stood there before is kept.</source>
        <translation>Saved. What stood there before is kept.</translation>
    </message>
    <message>
        <source>Say the number of the receipt as well.</source>
        <translation>Say the number of the receipt as well.</translation>
    </message>
    <message>
        <source>Say where to: --out FILE.pdf or --printer NAME.</source>
        <translation>Say where to: --out FILE.pdf or --printer NAME.</translation>
    </message>
    <message>
        <source>Say who takes the badge: --by NAME.</source>
        <translation>Say who takes the badge: --by NAME.</translation>
    </message>
    <message>
        <source>Say:</source>
        <translation>Say:</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Scan</translation>
    </message>
    <message>
        <source>Scan a QR code, or type a name, booking code or e-mail</source>
        <translation>Scan a QR code, or type a name, booking code or e-mail</translation>
    </message>
    <message>
        <source>Scan a staff badge, or type the PIN of the volunteers or the lead.</source>
        <translation>Scan a staff badge, or type the PIN of the volunteers or the lead.</translation>
    </message>
    <message>
        <source>Scan a ticket here to see what it would be. Nobody is checked in while this screen is open.</source>
        <translation>Scan a ticket here to see what it would be. Nobody is checked in while this screen is open.</translation>
    </message>
    <message>
        <source>Scan again and choose a reason to reprint it</source>
        <translation>Scan again and choose a reason to reprint it</translation>
    </message>
    <message>
        <source>Scan at any time: the next guest replaces this page.</source>
        <translation>Scan at any time: the next guest replaces this page.</translation>
    </message>
    <message>
        <source>Scan one with a keyboard scanner, or click it. Typing a name works too.</source>
        <translation>Scan one with a keyboard scanner, or click it. Typing a name works too.</translation>
    </message>
    <message>
        <source>Scan or type it once more. Booking codes never have 0, 1, B, I, O or S.</source>
        <translation>Scan or type it once more. Booking codes never have 0, 1, B, I, O or S.</translation>
    </message>
    <message>
        <source>Scan the QR code that the hub shows. Or type its address and its code of 8 characters.</source>
        <translation>Scan the QR code that the hub shows. Or type its address and its code of 8 characters.</translation>
    </message>
    <message>
        <source>Scan the badge itself, or type the code of the booking.</source>
        <translation>Scan the badge itself, or type the code of the booking.</translation>
    </message>
    <message>
        <source>Scan this at the new station, or type {url} and this code there. Good once, until {time}.</source>
        <translation>Scan this at the new station, or type {url} and this code there. Good once, until {time}.</translation>
    </message>
    <message>
        <source>Scan this code once. Nothing else has to be set.</source>
        <translation>Scan this code once. Nothing else has to be set.</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Scanner</translation>
    </message>
    <message>
        <source>Scanner on a serial port</source>
        <translation>Scanner on a serial port</translation>
    </message>
    <message>
        <source>Scanner that types like a keyboard</source>
        <translation>Scanner that types like a keyboard</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Search again</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>Search by name</translation>
    </message>
    <message>
        <source>Search: name, booking code or e-mail</source>
        <translation>Search: name, booking code or e-mail</translation>
    </message>
    <message>
        <source>See what would happen</source>
        <translation>See what would happen</translation>
    </message>
    <message>
        <source>Seen. Leave it so</source>
        <translation>Seen. Leave it so</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>Sent to the printer</translation>
    </message>
    <message>
        <source>Serial scanner</source>
        <translation>Serial scanner</translation>
    </message>
    <message>
        <source>Set the lead's PIN first: nobody else could change the volunteers'.</source>
        <translation>Set the lead's PIN first: nobody else could change the volunteers'.</translation>
    </message>
    <message>
        <source>Set up, nothing to do.</source>
        <translation>Set up, nothing to do.</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>Set-up</translation>
    </message>
    <message>
        <source>Settle what two desks did apart</source>
        <translation>Settle what two desks did apart</translation>
    </message>
    <message>
        <source>Several people</source>
        <translation>Several people</translation>
    </message>
    <message>
        <source>Sheet: {name}</source>
        <translation>Sheet: {name}</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Show the guest</source>
        <translation>Show the guest</translation>
    </message>
    <message>
        <source>Size: {template}</source>
        <translation>Size: {template}</translation>
    </message>
    <message>
        <source>Somebody else comes instead</source>
        <translation>Somebody else comes instead</translation>
    </message>
    <message>
        <source>Somebody else? Search by name</source>
        <translation>Somebody else? Search by name</translation>
    </message>
    <message>
        <source>Somebody looked for this person by name</source>
        <translation>Somebody looked for this person by name</translation>
    </message>
    <message>
        <source>Somebody takes the badge along</source>
        <translation>Somebody takes the badge along</translation>
    </message>
    <message>
        <source>Somebody took the badge along</source>
        <translation>Somebody took the badge along</translation>
    </message>
    <message>
        <source>Something that a newer release of Madang recorded</source>
        <translation>Something that a newer release of Madang recorded</translation>
    </message>
    <message>
        <source>Something went wrong in this program</source>
        <translation>Something went wrong in this program</translation>
    </message>
    <message>
        <source>Something went wrong with the batch. Start it again, or call the lead.</source>
        <translation>Something went wrong with the batch. Start it again, or call the lead.</translation>
    </message>
    <message>
        <source>Space or a click takes a tick away. A member's ticket checks in at once.</source>
        <translation>Space or a click takes a tick away. A member's ticket checks in at once.</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanish</translation>
    </message>
    <message>
        <source>Spare badge</source>
        <translation>Spare badge</translation>
    </message>
    <message>
        <source>Speed: {baud}</source>
        <translation>Speed: {baud}</translation>
    </message>
    <message>
        <source>Staff badge</source>
        <translation>Staff badge</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>State of the booking</source>
        <translation>State of the booking</translation>
    </message>
    <message>
        <source>Stations reach it at {url}; a telephone sees its page there.</source>
        <translation>Stations reach it at {url}; a telephone sees its page there.</translation>
    </message>
    <message>
        <source>Stay the hub</source>
        <translation>Stay the hub</translation>
    </message>
    <message>
        <source>Still with {printer}</source>
        <translation>Still with {printer}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Stop being the hub</source>
        <translation>Stop being the hub</translation>
    </message>
    <message>
        <source>Stop now</source>
        <translation>Stop now</translation>
    </message>
    <message>
        <source>Stopped. The list is as it was.</source>
        <translation>Stopped. The list is as it was.</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Take away</translation>
    </message>
    <message>
        <source>Take in the one who asked to be forgotten</source>
        <translation>Take in the one who asked to be forgotten</translation>
    </message>
    <message>
        <source>Take in {count} who asked to be forgotten</source>
        <translation>Take in {count} who asked to be forgotten</translation>
    </message>
    <message>
        <source>Take one of the two back in the record of who has the place no more.</source>
        <translation>Take one of the two back in the record of who has the place no more.</translation>
    </message>
    <message>
        <source>Take out the empty roll and put in the new one, printed side up.</source>
        <translation>Take out the empty roll and put in the new one, printed side up.</translation>
    </message>
    <message>
        <source>Take the badge back?</source>
        <translation>Take the badge back?</translation>
    </message>
    <message>
        <source>Take the other one</source>
        <translation>Take the other one</translation>
    </message>
    <message>
        <source>Take the payment back</source>
        <translation>Take the payment back</translation>
    </message>
    <message>
        <source>Take this address</source>
        <translation>Take this address</translation>
    </message>
    <message>
        <source>Taken as empty: {count} with an error of the spreadsheet (the first in {value}).</source>
        <translation>Taken as empty: {count} with an error of the spreadsheet (the first in {value}).</translation>
    </message>
    <message>
        <source>Taken as empty: {count} without a stored value (the first in {value}). Open the file in the spreadsheet, save it and import again.</source>
        <translation>Taken as empty: {count} without a stored value (the first in {value}). Open the file in the spreadsheet, save it and import again.</translation>
    </message>
    <message>
        <source>Taken as empty: {count}.</source>
        <translation>Taken as empty: {count}.</translation>
    </message>
    <message>
        <source>Taken back. Both steps stay in the history.</source>
        <translation>Taken back. Both steps stay in the history.</translation>
    </message>
    <message>
        <source>Taken back: {undone}</source>
        <translation>Taken back: {undone}</translation>
    </message>
    <message>
        <source>Taken out: {count}.</source>
        <translation>Taken out: {count}.</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Test print</source>
        <translation>Test print</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Thai</translation>
    </message>
    <message>
        <source>That PIN is the first that anybody tries. Take one that is neither one digit again and again nor a row of them.</source>
        <translation>That PIN is the first that anybody tries. Take one that is neither one digit again and again nor a row of them.</translation>
    </message>
    <message>
        <source>That could not be done</source>
        <translation>That could not be done</translation>
    </message>
    <message>
        <source>That hub is under this one already; two hubs cannot be above each other. Join another one.</source>
        <translation>That hub is under this one already; two hubs cannot be above each other. Join another one.</translation>
    </message>
    <message>
        <source>That was not it. One more try, then there is a wait.</source>
        <translation>That was not it. One more try, then there is a wait.</translation>
    </message>
    <message>
        <source>That was not it. The next PIN is looked at in a second.</source>
        <translation>That was not it. The next PIN is looked at in a second.</translation>
    </message>
    <message>
        <source>That was not it. The next PIN is looked at in {count} seconds.</source>
        <translation>That was not it. The next PIN is looked at in {count} seconds.</translation>
    </message>
    <message>
        <source>That was not it. {count} more tries, then there is a wait.</source>
        <translation>That was not it. {count} more tries, then there is a wait.</translation>
    </message>
    <message>
        <source>That went wrong inside Madang. It is in the log; try again.</source>
        <translation>That went wrong inside Madang. It is in the log; try again.</translation>
    </message>
    <message>
        <source>The Latin name</source>
        <translation>The Latin name</translation>
    </message>
    <message>
        <source>The QR of {title} is too small for {dpi} dpi. Raise `qr_mm` in the template.</source>
        <translation>The QR of {title} is too small for {dpi} dpi. Raise `qr_mm` in the template.</translation>
    </message>
    <message>
        <source>The badge</source>
        <translation>The badge</translation>
    </message>
    <message>
        <source>The badge appears here
as you scan</source>
        <translation>The badge appears here
as you scan</translation>
    </message>
    <message>
        <source>The badge came out: yes, no</source>
        <translation>The badge came out: yes, no</translation>
    </message>
    <message>
        <source>The badge cannot be printed</source>
        <translation>The badge cannot be printed</translation>
    </message>
    <message>
        <source>The badge could not be drawn. Tell the lead; the check-in is safe.</source>
        <translation>The badge could not be drawn. Tell the lead; the check-in is safe.</translation>
    </message>
    <message>
        <source>The badge could not be drawn: the drawing process ends by itself. Start the program again.</source>
        <translation>The badge could not be drawn: the drawing process ends by itself. Start the program again.</translation>
    </message>
    <message>
        <source>The badge could not be drawn: the program is closing.</source>
        <translation>The badge could not be drawn: the program is closing.</translation>
    </message>
    <message>
        <source>The badge did not come out</source>
        <translation>The badge did not come out</translation>
    </message>
    <message>
        <source>The badge follows what you type.</source>
        <translation>The badge follows what you type.</translation>
    </message>
    <message>
        <source>The badge goes on working.</source>
        <translation>The badge goes on working.</translation>
    </message>
    <message>
        <source>The badge is handed out. Its holder arrives at the first own scan.</source>
        <translation>The badge is handed out. Its holder arrives at the first own scan.</translation>
    </message>
    <message>
        <source>The badge is on its way.</source>
        <translation>The badge is on its way.</translation>
    </message>
    <message>
        <source>The badge is {width} × {height} dots, but the label in this printer has {print_dots} × {rows}. Choose a smaller badge template or larger labels.</source>
        <translation>The badge is {width} × {height} dots, but the label in this printer has {print_dots} × {rows}. Choose a smaller badge template or larger labels.</translation>
    </message>
    <message>
        <source>The badge no longer works.</source>
        <translation>The badge no longer works.</translation>
    </message>
    <message>
        <source>The badge of A, as it is now</source>
        <translation>The badge of A, as it is now</translation>
    </message>
    <message>
        <source>The badge of {name} is handed out; it prints if there is none yet. Nobody is checked in: {name} arrives at the first own scan.</source>
        <translation>The badge of {name} is handed out; it prints if there is none yet. Nobody is checked in: {name} arrives at the first own scan.</translation>
    </message>
    <message>
        <source>The badge stops working.</source>
        <translation>The badge stops working.</translation>
    </message>
    <message>
        <source>The camera is switched off.</source>
        <translation>The camera is switched off.</translation>
    </message>
    <message>
        <source>The camera {name} gives no picture. Close other programs that use it, or plug it out and in again.</source>
        <translation>The camera {name} gives no picture. Close other programs that use it, or plug it out and in again.</translation>
    </message>
    <message>
        <source>The camera {name} is away. Plug it in again, or type the code.</source>
        <translation>The camera {name} is away. Plug it in again, or type the code.</translation>
    </message>
    <message>
        <source>The camera {name} is starting.</source>
        <translation>The camera {name} is starting.</translation>
    </message>
    <message>
        <source>The cells are separated by bars (|).</source>
        <translation>The cells are separated by bars (|).</translation>
    </message>
    <message>
        <source>The cells are separated by semicolons.</source>
        <translation>The cells are separated by semicolons.</translation>
    </message>
    <message>
        <source>The cells are separated by tabs.</source>
        <translation>The cells are separated by tabs.</translation>
    </message>
    <message>
        <source>The centre answers</source>
        <translation>The centre answers</translation>
    </message>
    <message>
        <source>The centre is away since {time}</source>
        <translation>The centre is away since {time}</translation>
    </message>
    <message>
        <source>The check-in for {day} was undone</source>
        <translation>The check-in for {day} was undone</translation>
    </message>
    <message>
        <source>The clock of this computer is in doubt. It goes by this day until its clock shows another one.</source>
        <translation>The clock of this computer is in doubt. It goes by this day until its clock shows another one.</translation>
    </message>
    <message>
        <source>The code does not fit a QR of version {version}. Raise `qr_version` in the badge template.</source>
        <translation>The code does not fit a QR of version {version}. Raise `qr_version` in the badge template.</translation>
    </message>
    <message>
        <source>The columns are taken as in the last import of such a file.</source>
        <translation>The columns are taken as in the last import of such a file.</translation>
    </message>
    <message>
        <source>The computer reads keys as {layout}; scans are put right.</source>
        <translation>The computer reads keys as {layout}; scans are put right.</translation>
    </message>
    <message>
        <source>The database refuses facts of this hub's directory: it seems to be a copy of another hub's. They are kept here. Make a new directory with `event init` for every hub.</source>
        <translation>The database refuses facts of this hub's directory: it seems to be a copy of another hub's. They are kept here. Make a new directory with `event init` for every hub.</translation>
    </message>
    <message>
        <source>The day “{text}” may be {day_first} or {month_first}, and nothing in its column tells. Say what comes first: --dates day, or --dates month.</source>
        <translation>The day “{text}” may be {day_first} or {month_first}, and nothing in its column tells. Say what comes first: --dates day, or --dates month.</translation>
    </message>
    <message>
        <source>The day; set up printers and scanner</source>
        <translation>The day; set up printers and scanner</translation>
    </message>
    <message>
        <source>The desk goes on meanwhile. Nothing is written.</source>
        <translation>The desk goes on meanwhile. Nothing is written.</translation>
    </message>
    <message>
        <source>The desk goes on meanwhile; its guests come first.</source>
        <translation>The desk goes on meanwhile; its guests come first.</translation>
    </message>
    <message>
        <source>The desk stays open. Scan again; if it happens once more, call the lead.</source>
        <translation>The desk stays open. Scan again; if it happens once more, call the lead.</translation>
    </message>
    <message>
        <source>The disk does not answer. Check it (is it full, or was it unplugged?) and try again; all that was recorded before is kept.</source>
        <translation>The disk does not answer. Check it (is it full, or was it unplugged?) and try again; all that was recorded before is kept.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing more can be recorded. Free some space and try again; all that was recorded before is kept.</source>
        <translation>The disk is full, so nothing more can be recorded. Free some space and try again; all that was recorded before is kept.</translation>
    </message>
    <message>
        <source>The event goes on until {day}; write that day or a later one.</source>
        <translation>The event goes on until {day}; write that day or a later one.</translation>
    </message>
    <message>
        <source>The event has no such category. It stands in one row.</source>
        <translation>The event has no such category. It stands in one row.</translation>
    </message>
    <message>
        <source>The event has no such category. It stands in {count} rows.</source>
        <translation>The event has no such category. It stands in {count} rows.</translation>
    </message>
    <message>
        <source>The event's keys are not whole in this directory. Take the hub over at another desk.</source>
        <translation>The event's keys are not whole in this directory. Take the hub over at another desk.</translation>
    </message>
    <message>
        <source>The event's keys cannot be read. Restore this data directory from a copy.</source>
        <translation>The event's keys cannot be read. Restore this data directory from a copy.</translation>
    </message>
    <message>
        <source>The file holds a badge for each of them; who has one keeps it. Cut, sort, hand out.</source>
        <translation>The file holds a badge for each of them; who has one keeps it. Cut, sort, hand out.</translation>
    </message>
    <message>
        <source>The file is not UTF-8; it was read as CP949, as Korean Excel writes it.</source>
        <translation>The file is not UTF-8; it was read as CP949, as Korean Excel writes it.</translation>
    </message>
    <message>
        <source>The file is not UTF-8; it was read as {encoding}. If letters look wrong, save it as “CSV UTF-8” and import again.</source>
        <translation>The file is not UTF-8; it was read as {encoding}. If letters look wrong, save it as “CSV UTF-8” and import again.</translation>
    </message>
    <message>
        <source>The file is {encoding}.</source>
        <translation>The file is {encoding}.</translation>
    </message>
    <message>
        <source>The file name {name} leads somewhere else. Nothing was made.</source>
        <translation>The file name {name} leads somewhere else. Nothing was made.</translation>
    </message>
    <message>
        <source>The first one counts; the guest is counted once.</source>
        <translation>The first one counts; the guest is counted once.</translation>
    </message>
    <message>
        <source>The first {count} are shown.</source>
        <translation>The first {count} are shown.</translation>
    </message>
    <message>
        <source>The folder {parent} is not there. Make it, or choose another.</source>
        <translation>The folder {parent} is not there. Make it, or choose another.</translation>
    </message>
    <message>
        <source>The font {file} is missing. Install the program again.</source>
        <translation>The font {file} is missing. Install the program again.</translation>
    </message>
    <message>
        <source>The font {path} cannot be read. Install the program again.</source>
        <translation>The font {path} cannot be read. Install the program again.</translation>
    </message>
    <message>
        <source>The guest has badge {number}</source>
        <translation>The guest has badge {number}</translation>
    </message>
    <message>
        <source>The guest keeps the badge, and it goes on working.</source>
        <translation>The guest keeps the badge, and it goes on working.</translation>
    </message>
    <message>
        <source>The guests keep their badges, and they go on working.</source>
        <translation>The guests keep their badges, and they go on working.</translation>
    </message>
    <message>
        <source>The hub answers at {url}.</source>
        <translation>The hub answers at {url}.</translation>
    </message>
    <message>
        <source>The hub at {url} cannot be reached. Check that it runs and that the network is up; the desk goes on.</source>
        <translation>The hub at {url} cannot be reached. Check that it runs and that the network is up; the desk goes on.</translation>
    </message>
    <message>
        <source>The hub at {url} has given way to another computer, which is looked for. The desk goes on.</source>
        <translation>The hub at {url} has given way to another computer, which is looked for. The desk goes on.</translation>
    </message>
    <message>
        <source>The hub began anew. Everything is offered to it again.</source>
        <translation>The hub began anew. Everything is offered to it again.</translation>
    </message>
    <message>
        <source>The hub did not answer for every fact. It will be tried again; tell us if it stays.</source>
        <translation>The hub did not answer for every fact. It will be tried again; tell us if it stays.</translation>
    </message>
    <message>
        <source>The hub did not answer in time. The desk goes on; it will be tried again.</source>
        <translation>The hub did not answer in time. The desk goes on; it will be tried again.</translation>
    </message>
    <message>
        <source>The hub did not start. Try again, or see the log.</source>
        <translation>The hub did not start. Try again, or see the log.</translation>
    </message>
    <message>
        <source>The hub has another address?</source>
        <translation>The hub has another address?</translation>
    </message>
    <message>
        <source>The hub is away: the others do not see your call. Use the telephone.</source>
        <translation>The hub is away: the others do not see your call. Use the telephone.</translation>
    </message>
    <message>
        <source>The hub refused a fact: this data directory seems to be a copy of another station's. It is kept here. Pair a new directory and call the lead.</source>
        <translation>The hub refused a fact: this data directory seems to be a copy of another station's. It is kept here. Pair a new directory and call the lead.</translation>
    </message>
    <message>
        <source>The hub refused {count} facts: this data directory seems to be a copy of another station's. They are kept here. Pair a new directory and call the lead.</source>
        <translation>The hub refused {count} facts: this data directory seems to be a copy of another station's. They are kept here. Pair a new directory and call the lead.</translation>
    </message>
    <message>
        <source>The hub's Madang is older than this station's. Update the hub; the desk goes on.</source>
        <translation>The hub's Madang is older than this station's. Update the hub; the desk goes on.</translation>
    </message>
    <message>
        <source>The hub's database does not answer. Check that PostgreSQL runs and that its address, user and password are right; the desks go on.</source>
        <translation>The hub's database does not answer. Check that PostgreSQL runs and that its address, user and password are right; the desks go on.</translation>
    </message>
    <message>
        <source>The hub's database does not answer. The desks go on; it will be tried again.</source>
        <translation>The hub's database does not answer. The desks go on; it will be tried again.</translation>
    </message>
    <message>
        <source>The hub's numbers have a gap; nothing was taken over. Tell us: this must not happen.</source>
        <translation>The hub's numbers have a gap; nothing was taken over. Tell us: this must not happen.</translation>
    </message>
    <message>
        <source>The joining was undone: two people again</source>
        <translation>The joining was undone: two people again</translation>
    </message>
    <message>
        <source>The kiosk's Madang is newer than this desk's. Update the desk.</source>
        <translation>The kiosk's Madang is newer than this desk's. Update the desk.</translation>
    </message>
    <message>
        <source>The lead can book the guest again.</source>
        <translation>The lead can book the guest again.</translation>
    </message>
    <message>
        <source>The lead can look into it.</source>
        <translation>The lead can look into it.</translation>
    </message>
    <message>
        <source>The lead can settle it.</source>
        <translation>The lead can settle it.</translation>
    </message>
    <message>
        <source>The lead can synchronise this desk.</source>
        <translation>The lead can synchronise this desk.</translation>
    </message>
    <message>
        <source>The lead can synchronise, or register the guest here.</source>
        <translation>The lead can synchronise, or register the guest here.</translation>
    </message>
    <message>
        <source>The lead has a message about this booking</source>
        <translation>The lead has a message about this booking</translation>
    </message>
    <message>
        <source>The lead knows to whom. Please name nobody.</source>
        <translation>The lead knows to whom. Please name nobody.</translation>
    </message>
    <message>
        <source>The lead knows why. Please do not guess.</source>
        <translation>The lead knows why. Please do not guess.</translation>
    </message>
    <message>
        <source>The lead sees what happened here.</source>
        <translation>The lead sees what happened here.</translation>
    </message>
    <message>
        <source>The lead's PIN, please</source>
        <translation>The lead's PIN, please</translation>
    </message>
    <message>
        <source>The lead's rights by PIN; end them, lock</source>
        <translation>The lead's rights by PIN; end them, lock</translation>
    </message>
    <message>
        <source>The lead's rights end three minutes after they were last needed.</source>
        <translation>The lead's rights end three minutes after they were last needed.</translation>
    </message>
    <message>
        <source>The lead: {phone}</source>
        <translation>The lead: {phone}</translation>
    </message>
    <message>
        <source>The link to the hub made a mistake. It is in the log; the desk goes on, and it will be tried again.</source>
        <translation>The link to the hub made a mistake. It is in the log; the desk goes on, and it will be tried again.</translation>
    </message>
    <message>
        <source>The list at this desk may be older than the ticket.</source>
        <translation>The list at this desk may be older than the ticket.</translation>
    </message>
    <message>
        <source>The list at this desk may be older than the ticket. Find the guest by name and look at an ID.</source>
        <translation>The list at this desk may be older than the ticket. Find the guest by name and look at an ID.</translation>
    </message>
    <message>
        <source>The list is here: {path}. It holds names: delete it when it is printed.</source>
        <translation>The list is here: {path}. It holds names: delete it when it is printed.</translation>
    </message>
    <message>
        <source>The list of all pairs is the lead's.</source>
        <translation>The list of all pairs is the lead's.</translation>
    </message>
    <message>
        <source>The list of fonts {path} cannot be used. Install the program again.</source>
        <translation>The list of fonts {path} cannot be used. Install the program again.</translation>
    </message>
    <message>
        <source>The list was to be kept until {day}</source>
        <translation>The list was to be kept until {day}</translation>
    </message>
    <message>
        <source>The name in the own script</source>
        <translation>The name in the own script</translation>
    </message>
    <message>
        <source>The name is missing; fill in name.</source>
        <translation>The name is missing; fill in name.</translation>
    </message>
    <message>
        <source>The names of the columns stand in two rows ({line} and {line2}).</source>
        <translation>The names of the columns stand in two rows ({line} and {line2}).</translation>
    </message>
    <message>
        <source>The new badge did not come out. The old one no longer works: take it if you see it.</source>
        <translation>The new badge did not come out. The old one no longer works: take it if you see it.</translation>
    </message>
    <message>
        <source>The new badge is out. The old one no longer works: take it if you see it.</source>
        <translation>The new badge is out. The old one no longer works: take it if you see it.</translation>
    </message>
    <message>
        <source>The new hub does not say where it is. Start it again.</source>
        <translation>The new hub does not say where it is. Start it again.</translation>
    </message>
    <message>
        <source>The newer one holds.</source>
        <translation>The newer one holds.</translation>
    </message>
    <message>
        <source>The note is empty. Write what the next volunteer should know.</source>
        <translation>The note is empty. Write what the next volunteer should know.</translation>
    </message>
    <message>
        <source>The note is kept.</source>
        <translation>The note is kept.</translation>
    </message>
    <message>
        <source>The number on the badge</source>
        <translation>The number on the badge</translation>
    </message>
    <message>
        <source>The one place of {category} is taken.</source>
        <translation>The one place of {category} is taken.</translation>
    </message>
    <message>
        <source>The other computer's Madang is older than this one's. Update the other computer.</source>
        <translation>The other computer's Madang is older than this one's. Update the other computer.</translation>
    </message>
    <message>
        <source>The other one stops working.</source>
        <translation>The other one stops working.</translation>
    </message>
    <message>
        <source>The other printer; how to load paper</source>
        <translation>The other printer; how to load paper</translation>
    </message>
    <message>
        <source>The other side sent something this Madang does not understand. Use the same version on all computers.</source>
        <translation>The other side sent something this Madang does not understand. Use the same version on all computers.</translation>
    </message>
    <message>
        <source>The page's passphrase needs {count} characters or more. Several words are best.</source>
        <translation>The page's passphrase needs {count} characters or more. Several words are best.</translation>
    </message>
    <message>
        <source>The payment is noted.</source>
        <translation>The payment is noted.</translation>
    </message>
    <message>
        <source>The payment is still open</source>
        <translation>The payment is still open</translation>
    </message>
    <message>
        <source>The place of {name} passes on with category, days and delegation. The old ticket, code and badge stop working at once. Both names stay in the history.</source>
        <translation>The place of {name} passes on with category, days and delegation. The old ticket, code and badge stop working at once. Both names stay in the history.</translation>
    </message>
    <message>
        <source>The place passed on. Check the guest in.</source>
        <translation>The place passed on. Check the guest in.</translation>
    </message>
    <message>
        <source>The place passed to {other}</source>
        <translation>The place passed to {other}</translation>
    </message>
    <message>
        <source>The place went back to {other}</source>
        <translation>The place went back to {other}</translation>
    </message>
    <message>
        <source>The print head is open. The badge is safe in the queue.</source>
        <translation>The print head is open. The badge is safe in the queue.</translation>
    </message>
    <message>
        <source>The printer answered something that is not IPP.</source>
        <translation>The printer answered something that is not IPP.</translation>
    </message>
    <message>
        <source>The printer does not answer. The badge is safe in the queue.</source>
        <translation>The printer does not answer. The badge is safe in the queue.</translation>
    </message>
    <message>
        <source>The printer gives no answer. The badge is safe in the queue.</source>
        <translation>The printer gives no answer. The badge is safe in the queue.</translation>
    </message>
    <message>
        <source>The printer is paused. The badge is safe in the queue.</source>
        <translation>The printer is paused. The badge is safe in the queue.</translation>
    </message>
    <message>
        <source>The printer on the screen</source>
        <translation>The printer on the screen</translation>
    </message>
    <message>
        <source>The printer reports a fault. The badge is safe in the queue.</source>
        <translation>The printer reports a fault. The badge is safe in the queue.</translation>
    </message>
    <message>
        <source>The printer said nothing</source>
        <translation>The printer said nothing</translation>
    </message>
    <message>
        <source>The printer said nothing. It is not sent again by itself.</source>
        <translation>The printer said nothing. It is not sent again by itself.</translation>
    </message>
    <message>
        <source>The printer's answer cannot be understood. Switch it off and on.</source>
        <translation>The printer's answer cannot be understood. Switch it off and on.</translation>
    </message>
    <message>
        <source>The printer's cover is open. The badge is safe in the queue.</source>
        <translation>The printer's cover is open. The badge is safe in the queue.</translation>
    </message>
    <message>
        <source>The printer's cutter is stuck. The badge is safe in the queue.</source>
        <translation>The printer's cutter is stuck. The badge is safe in the queue.</translation>
    </message>
    <message>
        <source>The printer's web service refuses us. Allow printing over IPP without a password on the printer.</source>
        <translation>The printer's web service refuses us. Allow printing over IPP without a password on the printer.</translation>
    </message>
    <message>
        <source>The process that reads lists ended by itself. Try again; nothing was imported.</source>
        <translation>The process that reads lists ended by itself. Try again; nothing was imported.</translation>
    </message>
    <message>
        <source>The profile {name} cannot be sent over {scheme}:. Use folder: or screen: with it, or a profile like zpl-203, zpl-300, escpos-80mm.</source>
        <translation>The profile {name} cannot be sent over {scheme}:. Use folder: or screen: with it, or a profile like zpl-203, zpl-300, escpos-80mm.</translation>
    </message>
    <message>
        <source>The record of the person who is shown</source>
        <translation>The record of the person who is shown</translation>
    </message>
    <message>
        <source>The recovery passphrase has {count} words. Type all of them.</source>
        <translation>The recovery passphrase has {count} words. Type all of them.</translation>
    </message>
    <message>
        <source>The refused rows are in {file}, each with why. Mend them there and import that file. It holds personal data: delete it afterwards.</source>
        <translation>The refused rows are in {file}, each with why. Mend them there and import that file. It holds personal data: delete it afterwards.</translation>
    </message>
    <message>
        <source>The request did not come in time. Send it again.</source>
        <translation>The request did not come in time. Send it again.</translation>
    </message>
    <message>
        <source>The ribbon is used up. The badge is safe in the queue.</source>
        <translation>The ribbon is used up. The badge is safe in the queue.</translation>
    </message>
    <message>
        <source>The roster cannot be opened. Check that the data directory exists and may be written to.</source>
        <translation>The roster cannot be opened. Check that the data directory exists and may be written to.</translation>
    </message>
    <message>
        <source>The roster file is damaged. Keep it, and fetch a copy from the hub or a backup.</source>
        <translation>The roster file is damaged. Keep it, and fetch a copy from the hub or a backup.</translation>
    </message>
    <message>
        <source>The roster may only be read here. Give this user the right to write to the data directory.</source>
        <translation>The roster may only be read here. Give this user the right to write to the data directory.</translation>
    </message>
    <message>
        <source>The row or the reason with this number</source>
        <translation>The row or the reason with this number</translation>
    </message>
    <message>
        <source>The same registration stands in line {first} already; keep one of the two rows.</source>
        <translation>The same registration stands in line {first} already; keep one of the two rows.</translation>
    </message>
    <message>
        <source>The same ticket once more</source>
        <translation>The same ticket once more</translation>
    </message>
    <message>
        <source>The scanner is away ({port}). Plug it in, it is found again by itself.</source>
        <translation>The scanner is away ({port}). Plug it in, it is found again by itself.</translation>
    </message>
    <message>
        <source>The scanner is connected ({port}).</source>
        <translation>The scanner is connected ({port}).</translation>
    </message>
    <message>
        <source>The scanner read no ticket</source>
        <translation>The scanner read no ticket</translation>
    </message>
    <message>
        <source>The set-up screen is the lead's.</source>
        <translation>The set-up screen is the lead's.</translation>
    </message>
    <message>
        <source>The sheet “{name}” was read, not: {names}. To read one: --sheet NAME.</source>
        <translation>The sheet “{name}” was read, not: {names}.</translation>
    </message>
    <message>
        <source>The station's name is empty or too long.</source>
        <translation>The station's name is empty or too long.</translation>
    </message>
    <message>
        <source>The stations then work alone until it is back. They lose nothing.</source>
        <translation>The stations then work alone until it is back. They lose nothing.</translation>
    </message>
    <message>
        <source>The ticket works no more; a newer one may</source>
        <translation>The ticket works no more; a newer one may</translation>
    </message>
    <message>
        <source>The ticket, code and badge of before work no more.</source>
        <translation>The ticket, code and badge of before work no more.</translation>
    </message>
    <message>
        <source>The {role}'s PIN has {least} to {most} digits, and nothing else.</source>
        <translation>The {role}'s PIN has {least} to {most} digits, and nothing else.</translation>
    </message>
    <message>
        <source>There is a badge already. To print another one, choose why.</source>
        <translation>There is a badge already. To print another one, choose why.</translation>
    </message>
    <message>
        <source>There is no badge yet and no printer at this desk. Add one, or take a spare badge.</source>
        <translation>There is no badge yet and no printer at this desk. Add one, or take a spare badge.</translation>
    </message>
    <message>
        <source>There is no category {category}. There is: {known}.</source>
        <translation>There is no category {category}. There is: {known}.</translation>
    </message>
    <message>
        <source>There is no printer profile {name}. Did you mean {near}?</source>
        <translation>There is no printer profile {name}. Did you mean {near}?</translation>
    </message>
    <message>
        <source>There is no printer profile {name}. Known: {known}.</source>
        <translation>There is no printer profile {name}. Known: {known}.</translation>
    </message>
    <message>
        <source>There is no printer {name} any more. Choose another.</source>
        <translation>There is no printer {name} any more. Choose another.</translation>
    </message>
    <message>
        <source>There is no printer {name}. There is: {known}.</source>
        <translation>There is no printer {name}. There is: {known}.</translation>
    </message>
    <message>
        <source>There is no printer {printer}. There is: {known}.</source>
        <translation>There is no printer {printer}. There is: {known}.</translation>
    </message>
    <message>
        <source>There is no question “{question_id}” for this person; there is: {known}.</source>
        <translation>There is no question “{question_id}” for this person; there is: {known}.</translation>
    </message>
    <message>
        <source>There is no row under the names of the columns.</source>
        <translation>There is no row under the names of the columns.</translation>
    </message>
    <message>
        <source>There is no sheet {name}. Use {known}, or a file.</source>
        <translation>There is no sheet {name}. Use {known}, or a file.</translation>
    </message>
    <message>
        <source>There is no staff badge of {text}. `shift show` lists them.</source>
        <translation>There is no staff badge of {text}. `shift show` lists them.</translation>
    </message>
    <message>
        <source>There is no such merge. The history tells which there are.</source>
        <translation>There is no such merge. The history tells which there are.</translation>
    </message>
    <message>
        <source>There is nobody on the list yet. Import it first.</source>
        <translation>There is nobody on the list yet. Import it first.</translation>
    </message>
    <message>
        <source>These are one person already; nothing was changed.</source>
        <translation>These are one person already; nothing was changed.</translation>
    </message>
    <message>
        <source>These badges no longer work.</source>
        <translation>These badges no longer work.</translation>
    </message>
    <message>
        <source>These facts are of another event than this hub's. Nothing was taken.</source>
        <translation>These facts are of another event than this hub's. Nothing was taken.</translation>
    </message>
    <message>
        <source>These keys are of another event.</source>
        <translation>These keys are of another event.</translation>
    </message>
    <message>
        <source>These keys; language; clear or back</source>
        <translation>These keys; language; clear or back</translation>
    </message>
    <message>
        <source>This badge belongs to nobody yet</source>
        <translation>This badge belongs to nobody yet</translation>
    </message>
    <message>
        <source>This badge is not on the list any more; it is not printed.</source>
        <translation>This badge is not on the list any more; it is not printed.</translation>
    </message>
    <message>
        <source>This badge no longer works</source>
        <translation>This badge no longer works</translation>
    </message>
    <message>
        <source>This booking was cancelled</source>
        <translation>This booking was cancelled</translation>
    </message>
    <message>
        <source>This check-in is not on this station's list.</source>
        <translation>This check-in is not on this station's list.</translation>
    </message>
    <message>
        <source>This code fits more than one person</source>
        <translation>This code fits more than one person</translation>
    </message>
    <message>
        <source>This code is for a program, not a ticket we know</source>
        <translation>This code is for a program, not a ticket we know</translation>
    </message>
    <message>
        <source>This code is for a station and not for a venue's hub. Make one at the centre: hub pair --role venue</source>
        <translation>This code is for a station and not for a venue's hub. Make another one at the centre.</translation>
    </message>
    <message>
        <source>This code is for a venue's hub and not for a station. Make another one at the hub.</source>
        <translation>This code is for a venue's hub and not for a station. Make another one at the hub.</translation>
    </message>
    <message>
        <source>This code is not on our list</source>
        <translation>This code is not on our list</translation>
    </message>
    <message>
        <source>This code is wrong, used or older than ten minutes. Make a new one at the hub.</source>
        <translation>This code is wrong, used or older than ten minutes. Make a new one at the hub.</translation>
    </message>
    <message>
        <source>This code sets up Indico's check-in app; it is no ticket</source>
        <translation>This code sets up Indico's check-in app; it is no ticket</translation>
    </message>
    <message>
        <source>This code sets up a pretix scanner; it is no ticket</source>
        <translation>This code sets up a pretix scanner; it is no ticket</translation>
    </message>
    <message>
        <source>This code starts a call, a message or a calendar entry; it is no ticket</source>
        <translation>This code starts a call, a message or a calendar entry; it is no ticket</translation>
    </message>
    <message>
        <source>This computer does not let Madang use {port}. On Linux, add this user to the group dialout and log in again.</source>
        <translation>This computer does not let Madang use {port}. On Linux, add this user to the group dialout and log in again.</translation>
    </message>
    <message>
        <source>This computer's Madang is older than the other one's. Update this computer.</source>
        <translation>This computer's Madang is older than the other one's. Update this computer.</translation>
    </message>
    <message>
        <source>This database holds another event. Make one for each event.</source>
        <translation>This database holds another event. Make one for each event.</translation>
    </message>
    <message>
        <source>This database was made by another Madang. Use one version on all hubs.</source>
        <translation>This database was made by another Madang. Use one version on all hubs.</translation>
    </message>
    <message>
        <source>This desk alone</source>
        <translation>This desk alone</translation>
    </message>
    <message>
        <source>This desk can be the hub instead, with all pairings, tickets and facts. Type the recovery passphrase.</source>
        <translation>This desk can be the hub instead, with all pairings, tickets and facts. Type the recovery passphrase.</translation>
    </message>
    <message>
        <source>This desk does not have this ticket's key yet</source>
        <translation>This desk does not have this ticket's key yet</translation>
    </message>
    <message>
        <source>This desk is locked</source>
        <translation>This desk is locked</translation>
    </message>
    <message>
        <source>This desk is not the hub now. Let it be the hub first.</source>
        <translation>This desk is not the hub now. Let it be the hub first.</translation>
    </message>
    <message>
        <source>This desk is the hub</source>
        <translation>This desk is the hub</translation>
    </message>
    <message>
        <source>This desk is the hub itself. Let it stop being the hub first.</source>
        <translation>This desk is the hub itself. Let it stop being the hub first.</translation>
    </message>
    <message>
        <source>This desk is the hub no longer. The stations go on and keep what they do.</source>
        <translation>This desk is the hub no longer. The stations go on and keep what they do.</translation>
    </message>
    <message>
        <source>This desk is the hub now.</source>
        <translation>This desk is the hub now.</translation>
    </message>
    <message>
        <source>This desk is the hub now. By themselves find it: {stations}; it holds {facts}.</source>
        <translation>This desk is the hub now. By themselves find it: {stations}; it holds {facts}.</translation>
    </message>
    <message>
        <source>This desk works alone. With a hub all desks have one list, also while the network is away.</source>
        <translation>This desk works alone. With a hub all desks have one list, also while the network is away.</translation>
    </message>
    <message>
        <source>This did not work, and it is not your fault. The log of this desk says where; nothing was imported.</source>
        <translation>This did not work, and it is not your fault. The log of this desk says where; nothing was imported.</translation>
    </message>
    <message>
        <source>This directory cannot become the hub: only a desk that was paired with the event's hub can. Take the hub over there.</source>
        <translation>This desk cannot become the hub: only a desk that was paired with the event's hub can. Take the hub over there.</translation>
    </message>
    <message>
        <source>This event prints a badge at every first check-in: `apart` in event.toml says so.</source>
        <translation>This event prints a badge at every first check-in: `apart` in event.toml says so.</translation>
    </message>
    <message>
        <source>This event prints a badge only at the check-in: `apart` in event.toml says so.</source>
        <translation>This event prints a badge only at the check-in: `apart` in event.toml says so.</translation>
    </message>
    <message>
        <source>This guest belongs to no delegation any more.</source>
        <translation>This guest belongs to no delegation any more.</translation>
    </message>
    <message>
        <source>This help slip cannot be read here: it is not whole, or of another event. Ask the guest.</source>
        <translation>This help slip cannot be read here: it is not whole, or of another event. Ask the guest.</translation>
    </message>
    <message>
        <source>This help slip is of another event. Ask the guest.</source>
        <translation>This help slip is of another event. Ask the guest.</translation>
    </message>
    <message>
        <source>This hub began anew. The station reads everything again and offers what it has.</source>
        <translation>This hub began anew. The station reads everything again and offers what it has.</translation>
    </message>
    <message>
        <source>This hub has an ordinary certificate.</source>
        <translation>This hub has an ordinary certificate.</translation>
    </message>
    <message>
        <source>This hub has given way to another one. To make it the hub again: python main.py hub take-over --data DIR</source>
        <translation>This hub has given way to another one. Take the hub over to make it the hub again.</translation>
    </message>
    <message>
        <source>This hub has no sealed roster.</source>
        <translation>This hub has no sealed roster.</translation>
    </message>
    <message>
        <source>This hub is for another event. Check the address, or the event.toml of this station.</source>
        <translation>This hub is for another event. Check the address, or the event.toml of this station.</translation>
    </message>
    <message>
        <source>This hub is under no centre.</source>
        <translation>This hub is under no centre.</translation>
    </message>
    <message>
        <source>This hub's Madang is newer than the station's. Update the station.</source>
        <translation>This hub's Madang is newer than the station's. Update the station.</translation>
    </message>
    <message>
        <source>This hub's key does not open the names in the database. Start it with the key file that the event was set up with; nothing has been changed.</source>
        <translation>This hub's key does not open the names in the database. Start it with the key file that the event was set up with; nothing has been changed.</translation>
    </message>
    <message>
        <source>This is a Wi-Fi code, not a ticket</source>
        <translation>This is a Wi-Fi code, not a ticket</translation>
    </message>
    <message>
        <source>This is a badge number, not a booking code</source>
        <translation>This is a badge number, not a booking code</translation>
    </message>
    <message>
        <source>This is a badge number, not a booking code. Enter opens the holder.</source>
        <translation>This is a badge number, not a booking code. Enter opens the holder.</translation>
    </message>
    <message>
        <source>This is a contact card, not a ticket</source>
        <translation>This is a contact card, not a ticket</translation>
    </message>
    <message>
        <source>This is a payment code, not a ticket</source>
        <translation>This is a payment code, not a ticket</translation>
    </message>
    <message>
        <source>This is a web address, and no ticket of ours is in it</source>
        <translation>This is a web address, and no ticket of ours is in it</translation>
    </message>
    <message>
        <source>This is more than the hub takes at once.</source>
        <translation>This is more than the hub takes at once.</translation>
    </message>
    <message>
        <source>This is no hub's pairing code. Scan the one that the hub shows, or type address and code.</source>
        <translation>This is no hub's pairing code. Scan the one that the hub shows, or type address and code.</translation>
    </message>
    <message>
        <source>This is not a cursor of a hub.</source>
        <translation>This is not a cursor of a hub.</translation>
    </message>
    <message>
        <source>This is not the recovery passphrase of this event. Type it again.</source>
        <translation>This is not the recovery passphrase of this event. Type it again.</translation>
    </message>
    <message>
        <source>This is not what a station knows.</source>
        <translation>This is not what a station knows.</translation>
    </message>
    <message>
        <source>This is the bar code of an article, not a ticket</source>
        <translation>This is the bar code of an article, not a ticket</translation>
    </message>
    <message>
        <source>This is the lead's.</source>
        <translation>This is the lead's.</translation>
    </message>
    <message>
        <source>This key does not open the roster. Use the key that was in use when the event was set up; nothing has been changed.</source>
        <translation>This key does not open the roster. Use the key that was in use when the event was set up; nothing has been changed.</translation>
    </message>
    <message>
        <source>This pairing code names no address of a hub. Make a new one at the hub.</source>
        <translation>This pairing code names no address of a hub. Make a new one at the hub.</translation>
    </message>
    <message>
        <source>This pairing code was not read whole. Scan it again, or type the code instead.</source>
        <translation>This pairing code was not read whole. Scan it again, or type the code instead.</translation>
    </message>
    <message>
        <source>This person asked to be forgotten and was erased on {day}; leave the row out. If the person wants to be on the list again, a lead takes it in: --also-erased.</source>
        <translation>this person asked to be forgotten and was erased on {day}; leave the row out. If the person wants to be on the list again, a lead can take it in.</translation>
    </message>
    <message>
        <source>This place does not hold any more, so no badge is printed.</source>
        <translation>This place does not hold any more, so no badge is printed.</translation>
    </message>
    <message>
        <source>This place is {state}; it cannot pass to anybody.</source>
        <translation>This place is {state}; it cannot pass to anybody.</translation>
    </message>
    <message>
        <source>This place passed to somebody else</source>
        <translation>This place passed to somebody else</translation>
    </message>
    <message>
        <source>This place passed to somebody else, so its state does not change any more. To give it back, let the new registration's place pass on: roster replace.</source>
        <translation>This place passed to somebody else, so its state does not change any more. To give it back, let the new registration's place pass on: roster replace.</translation>
    </message>
    <message>
        <source>This registration is not on the list any more.</source>
        <translation>This registration is not on the list any more.</translation>
    </message>
    <message>
        <source>This registration is {state}, not unpaid; nothing was noted.</source>
        <translation>This registration is {state}, not unpaid; nothing was noted.</translation>
    </message>
    <message>
        <source>This registration is {state}; its badge is not handed out.</source>
        <translation>This registration is {state}; its badge is not handed out.</translation>
    </message>
    <message>
        <source>This registration is {state}; its badge is not printed.</source>
        <translation>This registration is {state}; its badge is not printed.</translation>
    </message>
    <message>
        <source>This roster was made by a newer Madang. Start that version, or set up a new data directory; nothing has been changed.</source>
        <translation>This roster was made by a newer Madang. Start that version, or set up a new data directory; nothing has been changed.</translation>
    </message>
    <message>
        <source>This scanner types as this keyboard: {layout}.</source>
        <translation>This scanner types as this keyboard: {layout}.</translation>
    </message>
    <message>
        <source>This staff badge does not work here</source>
        <translation>This staff badge does not work here</translation>
    </message>
    <message>
        <source>This station cannot read help slips. Pair it with the hub as a desk, or ask the guest.</source>
        <translation>This station cannot read help slips. Pair it with the hub as a desk, or ask the guest.</translation>
    </message>
    <message>
        <source>This station has a hub already. It cannot be the hub of others too.</source>
        <translation>This station has a hub already. It cannot be the hub of others too.</translation>
    </message>
    <message>
        <source>This station has no hub yet. Pair it first.</source>
        <translation>This station has no hub yet. Pair it first.</translation>
    </message>
    <message>
        <source>This station has no hub. Join one: python main.py pair URL CODE --data DIR</source>
        <translation>This station has no hub. Join one: python main.py pair URL CODE --data DIR</translation>
    </message>
    <message>
        <source>This station is a: {role}</source>
        <translation>This station is a: {role}</translation>
    </message>
    <message>
        <source>This station is not paired with this hub. Pair it: python main.py pair URL CODE --data DIR</source>
        <translation>This station is not paired with this hub. Pair it: python main.py pair URL CODE --data DIR</translation>
    </message>
    <message>
        <source>This station is retired: it delivers what it has and then destroys its data.</source>
        <translation>This station is retired: it delivers what it has and then destroys its data.</translation>
    </message>
    <message>
        <source>This station was not retired.</source>
        <translation>This station was not retired.</translation>
    </message>
    <message>
        <source>This station was revoked at the hub. Its data is destroyed now.</source>
        <translation>This station was revoked at the hub. Its data is destroyed now.</translation>
    </message>
    <message>
        <source>This station's Madang is older than the hub's. Update the station.</source>
        <translation>This station's Madang is older than the hub's. Update the station.</translation>
    </message>
    <message>
        <source>This station's Madang is older than the hub's. Update the station; the desk goes on.</source>
        <translation>This station's Madang is older than the hub's. Update the station; the desk goes on.</translation>
    </message>
    <message>
        <source>This ticket is for another event</source>
        <translation>This ticket is for another event</translation>
    </message>
    <message>
        <source>This ticket is not valid yet</source>
        <translation>This ticket is not valid yet</translation>
    </message>
    <message>
        <source>This ticket no longer works</source>
        <translation>This ticket no longer works</translation>
    </message>
    <message>
        <source>This ticket was not made by this event</source>
        <translation>This ticket was not made by this event</translation>
    </message>
    <message>
        <source>This ticket's time is over</source>
        <translation>This ticket's time is over</translation>
    </message>
    <message>
        <source>This user may not serve on port {port}. Choose another: --listen {other}</source>
        <translation>This user may not serve on port {port}. Call whoever runs this computer.</translation>
    </message>
    <message>
        <source>This was not said by a hub of this event.</source>
        <translation>This was not said by a hub of this event.</translation>
    </message>
    <message>
        <source>This would happen</source>
        <translation>This would happen</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Tick all</translation>
    </message>
    <message>
        <source>Tick nobody</source>
        <translation>Tick nobody</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Ticket replaced</source>
        <translation>Ticket replaced</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Today is {day}.</source>
        <translation>Today is {day}.</translation>
    </message>
    <message>
        <source>Too long for this badge: {parts}. Shorten it, or use a larger badge.</source>
        <translation>Too long for this badge: {parts}. Shorten it, or use a larger badge.</translation>
    </message>
    <message>
        <source>Too many wrong codes. Please wait a moment, or ask a person.</source>
        <translation>Too many wrong codes. Please wait a moment, or ask a person.</translation>
    </message>
    <message>
        <source>Too many wrong codes. Wait a minute, then type the code again.</source>
        <translation>Too many wrong codes. Wait a minute, then type the code again.</translation>
    </message>
    <message>
        <source>Trust it again</source>
        <translation>Trust it again</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Try it</translation>
    </message>
    <message>
        <source>Try the family name, the e-mail, or fewer letters.</source>
        <translation>Try the family name, the e-mail, or fewer letters.</translation>
    </message>
    <message>
        <source>Turn the screen brightness up, or hold the paper flat, and scan again.</source>
        <translation>Turn the screen brightness up, or hold the paper flat, and scan again.</translation>
    </message>
    <message>
        <source>Two badges are valid</source>
        <translation>Two badges are valid</translation>
    </message>
    <message>
        <source>Two hubs: {name} took the hub over as well. Choose one: press “Keep this hub” on its page, or give there: python main.py hub keep --data DIR</source>
        <translation>Two hubs: {name} took the hub over as well. Choose one: press “Keep this hub” on its page.</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>Two people</translation>
    </message>
    <message>
        <source>Two people alike? Compare the organisation, then ask for the e-mail.</source>
        <translation>Two people alike? Compare the organisation, then ask for the e-mail.</translation>
    </message>
    <message>
        <source>Type in the box above.</source>
        <translation>Type in the box above.</translation>
    </message>
    <message>
        <source>Type in the box above. Two letters are enough.</source>
        <translation>Type in the box above. Two letters are enough.</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>Typed</translation>
    </message>
    <message>
        <source>USB printers need the library libusb 1.0. Install it, or use the printer through the system's own driver.</source>
        <translation>USB printers need the library libusb 1.0. Install it, or use the printer through the system's own driver.</translation>
    </message>
    <message>
        <source>Undo check-in</source>
        <translation>Undo check-in</translation>
    </message>
    <message>
        <source>Undo the check-in that is shown</source>
        <translation>Undo the check-in that is shown</translation>
    </message>
    <message>
        <source>Undo the merge</source>
        <translation>Undo the merge</translation>
    </message>
    <message>
        <source>Undo {count}</source>
        <translation>Undo {count}</translation>
    </message>
    <message>
        <source>Undoing what another desk or day recorded is the lead's.</source>
        <translation>Undoing what another desk or day recorded is the lead's.</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Undone</translation>
    </message>
    <message>
        <source>Undone: 1 is not checked in any more</source>
        <translation>Undone: 1 is not checked in any more</translation>
    </message>
    <message>
        <source>Undone: {count} are not checked in any more</source>
        <translation>Undone: {count} are not checked in any more</translation>
    </message>
    <message>
        <source>Undone: {count}. Take these badges back: {numbers}</source>
        <translation>Undone: {count}. Take these badges back: {numbers}</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>United Kingdom</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>United States</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Unlock</translation>
    </message>
    <message>
        <source>Until it is done a scan waits for its answer. Stop, and the list is as it was.</source>
        <translation>Until it is done a scan waits for its answer. Stop, and the list is as it was.</translation>
    </message>
    <message>
        <source>Use this address</source>
        <translation>Use this address</translation>
    </message>
    <message>
        <source>Use {day}</source>
        <translation>Use {day}</translation>
    </message>
    <message>
        <source>Use {printer}</source>
        <translation>Use {printer}</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Walk-in</translation>
    </message>
    <message>
        <source>Walk-in: F3. Only the name is required.</source>
        <translation>Walk-in: F3. Only the name is required.</translation>
    </message>
    <message>
        <source>Walk-in: somebody who is on no list</source>
        <translation>Walk-in: somebody who is on no list</translation>
    </message>
    <message>
        <source>We read {code}.</source>
        <translation>We read {code}.</translation>
    </message>
    <message>
        <source>What answered there does not know this code. It is not your hub: call the lead.</source>
        <translation>What answered there does not know this code. It is not your hub: call the lead.</translation>
    </message>
    <message>
        <source>What answers at this address is not a hub. Check the address.</source>
        <translation>What answers at this address is not a hub. Check the address.</translation>
    </message>
    <message>
        <source>What answers at {url} is not this station's hub: its certificate is another one. Nothing was sent. Check the address; if the hub was set up anew, pair again.</source>
        <translation>What answers at {url} is not this station's hub: its certificate is another one. Nothing was sent. Check the address; if the hub was set up anew, pair again.</translation>
    </message>
    <message>
        <source>What answers there is not the hub of this pairing code. Check the address, or call the lead.</source>
        <translation>What answers there is not the hub of this pairing code. Check the address, or call the lead.</translation>
    </message>
    <message>
        <source>What happened is the lead's to read.</source>
        <translation>What happened is the lead's to read.</translation>
    </message>
    <message>
        <source>What happened, as the lead</source>
        <translation>What happened, as the lead</translation>
    </message>
    <message>
        <source>What happened, the newest first</source>
        <translation>What happened, the newest first</translation>
    </message>
    <message>
        <source>What is recorded here from now on carries this name. Window and queue stay as they are.</source>
        <translation>What is recorded here from now on carries this name. Window and queue stay as they are.</translation>
    </message>
    <message>
        <source>What is the new station to be? A code for it appears here.</source>
        <translation>What is the new station to be? A code for it appears here.</translation>
    </message>
    <message>
        <source>What is “{word}”?</source>
        <translation>What is “{word}”?</translation>
    </message>
    <message>
        <source>What nobody shall see, on screens, badges, slips and lists</source>
        <translation>What nobody shall see, on screens, badges, slips and lists</translation>
    </message>
    <message>
        <source>What stands in a merged cell was taken for every row beside it.</source>
        <translation>What stands in a merged cell was taken for every row beside it.</translation>
    </message>
    <message>
        <source>What stood there before is kept</source>
        <translation>What stood there before is kept</translation>
    </message>
    <message>
        <source>What the scanner sends makes no sense at {baud} baud ({port}). Set the speed that is in its manual.</source>
        <translation>What the scanner sends makes no sense at {baud} baud ({port}). Set the speed that is in its manual.</translation>
    </message>
    <message>
        <source>What this station knows of its hub is damaged. Pair it again.</source>
        <translation>What this station knows of its hub is damaged. Pair it again.</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>What to do next</translation>
    </message>
    <message>
        <source>What was changed here holds.</source>
        <translation>What was changed here holds.</translation>
    </message>
    <message>
        <source>What you see is what prints, dot for dot.</source>
        <translation>What you see is what prints, dot for dot.</translation>
    </message>
    <message>
        <source>What {name} pays here is kept with amount and receipt. Once all is paid, check the guest in.</source>
        <translation>What {name} pays here is kept with amount and receipt. Once all is paid, check the guest in.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>When and where; print again</source>
        <translation>When and where; print again</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Where to</translation>
    </message>
    <message>
        <source>Which day is it?</source>
        <translation>Which day is it?</translation>
    </message>
    <message>
        <source>Which day is “{text}”?</source>
        <translation>Which day is “{text}”?</translation>
    </message>
    <message>
        <source>Which day it is, is for the lead to say.</source>
        <translation>Which day it is, is for the lead to say.</translation>
    </message>
    <message>
        <source>Who came instead has passed the place on as well. Take that back first.</source>
        <translation>Who came instead has passed the place on as well. Take that back first.</translation>
    </message>
    <message>
        <source>Who came instead is checked in. Undo that check-in first; then the place can go back.</source>
        <translation>Who came instead is checked in. Undo that check-in first; then the place can go back.</translation>
    </message>
    <message>
        <source>Who comes on shift?</source>
        <translation>Who comes on shift?</translation>
    </message>
    <message>
        <source>Who has a badge keeps it: the same batch again makes only what is missing, none twice.</source>
        <translation>Who has a badge keeps it: the same batch again makes only what is missing, none twice.</translation>
    </message>
    <message>
        <source>Who is on shift; or scan a staff badge</source>
        <translation>Who is on shift; or scan a staff badge</translation>
    </message>
    <message>
        <source>Who takes the badge?</source>
        <translation>Who takes the badge?</translation>
    </message>
    <message>
        <source>Wi-Fi code</source>
        <translation>Wi-Fi code</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>Wishes</translation>
    </message>
    <message>
        <source>With the place: {changes}</source>
        <translation>With the place: {changes}</translation>
    </message>
    <message>
        <source>Without what is hidden</source>
        <translation>Without what is hidden</translation>
    </message>
    <message>
        <source>Word {number} of the recovery passphrase is not one of its words. Type it again.</source>
        <translation>Word {number} of the recovery passphrase is not one of its words. Type it again.</translation>
    </message>
    <message>
        <source>Write a short name first, like J-07.</source>
        <translation>Write a short name first, like J-07.</translation>
    </message>
    <message>
        <source>Write the amount with its currency, and the number of the receipt.</source>
        <translation>Write the amount with its currency, and the number of the receipt.</translation>
    </message>
    <message>
        <source>Write the name first.</source>
        <translation>Write the name first.</translation>
    </message>
    <message>
        <source>Write the name of who comes instead.</source>
        <translation>Write the name of who comes instead.</translation>
    </message>
    <message>
        <source>Write the name on it by hand</source>
        <translation>Write the name on it by hand</translation>
    </message>
    <message>
        <source>Write this on paper now. It is shown this once.</source>
        <translation>Write this on paper now. It is shown this once.</translation>
    </message>
    <message>
        <source>Write who takes the badge.</source>
        <translation>Write who takes the badge.</translation>
    </message>
    <message>
        <source>Wrong roll</source>
        <translation>Wrong roll</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Yes, I have it</source>
        <translation>Yes, I have it</translation>
    </message>
    <message>
        <source>Yes, I have them</source>
        <translation>Yes, I have them</translation>
    </message>
    <message>
        <source>Yes, it did</source>
        <translation>Yes, it did</translation>
    </message>
    <message>
        <source>You called for help</source>
        <translation>You called for help</translation>
    </message>
    <message>
        <source>Zebra or compatible label printer, 203 dpi</source>
        <translation>Zebra or compatible label printer, 203 dpi</translation>
    </message>
    <message>
        <source>Zebra or compatible label printer, 300 dpi</source>
        <translation>Zebra or compatible label printer, 300 dpi</translation>
    </message>
    <message>
        <source>a PDF</source>
        <translation>a PDF</translation>
    </message>
    <message>
        <source>a hub on this network</source>
        <translation>a hub on this network</translation>
    </message>
    <message>
        <source>a kind nobody knows yet; say which when it is added</source>
        <translation>a kind nobody knows yet; say which when it is added</translation>
    </message>
    <message>
        <source>a letter that no font has</source>
        <translation>a letter that no font has</translation>
    </message>
    <message>
        <source>a misprint</source>
        <translation>a misprint</translation>
    </message>
    <message>
        <source>a name in {script}</source>
        <translation>a name in {script}</translation>
    </message>
    <message>
        <source>a spare badge took its place</source>
        <translation>a spare badge took its place</translation>
    </message>
    <message>
        <source>about 1 badge</source>
        <translation>about 1 badge</translation>
    </message>
    <message>
        <source>about 1 badge left</source>
        <translation>about 1 badge left</translation>
    </message>
    <message>
        <source>about {count} badges</source>
        <translation>about {count} badges</translation>
    </message>
    <message>
        <source>about {count} badges left</source>
        <translation>about {count} badges left</translation>
    </message>
    <message>
        <source>after is BUILD.RANK, as the last answer had them.</source>
        <translation>after is BUILD.RANK, as the last answer had them.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>all</translation>
    </message>
    <message>
        <source>all sent</source>
        <translation>all sent</translation>
    </message>
    <message>
        <source>all sent before</source>
        <translation>all sent before</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>and {count} more</translation>
    </message>
    <message>
        <source>another certificate is shown there than before; if it is the same printer, trust it again on the printers' page or with `printer trust`</source>
        <translation>another certificate is shown there than before; if it is the same printer, trust it again on the printers' page or with `printer trust`</translation>
    </message>
    <message>
        <source>another one was kept</source>
        <translation>another one was kept</translation>
    </message>
    <message>
        <source>another reason</source>
        <translation>another reason</translation>
    </message>
    <message>
        <source>another roll is in than this badge needs; put in the right one</source>
        <translation>another roll is in than this badge needs; put in the right one</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>arrived</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>as before</translation>
    </message>
    <message>
        <source>as the guest writes it</source>
        <translation>as the guest writes it</translation>
    </message>
    <message>
        <source>as you said</source>
        <translation>as you said</translation>
    </message>
    <message>
        <source>asked for a person</source>
        <translation>asked for a person</translation>
    </message>
    <message>
        <source>badge</source>
        <translation>badge</translation>
    </message>
    <message>
        <source>badge number</source>
        <translation>badge number</translation>
    </message>
    <message>
        <source>badges are not printed here</source>
        <translation>badges are not printed here</translation>
    </message>
    <message>
        <source>bar code of goods</source>
        <translation>bar code of goods</translation>
    </message>
    <message>
        <source>beside this window</source>
        <translation>beside this window</translation>
    </message>
    <message>
        <source>booking code</source>
        <translation>booking code</translation>
    </message>
    <message>
        <source>business card</source>
        <translation>business card</translation>
    </message>
    <message>
        <source>by USB</source>
        <translation>by USB</translation>
    </message>
    <message>
        <source>by category</source>
        <translation>by category</translation>
    </message>
    <message>
        <source>by country</source>
        <translation>by country</translation>
    </message>
    <message>
        <source>by its letters</source>
        <translation>by its letters</translation>
    </message>
    <message>
        <source>by its name</source>
        <translation>by its name</translation>
    </message>
    <message>
        <source>by its name, beside {field}</source>
        <translation>by its name, beside {field}</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>by name</translation>
    </message>
    <message>
        <source>by organisation</source>
        <translation>by organisation</translation>
    </message>
    <message>
        <source>by what it holds</source>
        <translation>by what it holds</translation>
    </message>
    <message>
        <source>category</source>
        <translation>category</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>check in</source>
        <translation>check in</translation>
    </message>
    <message>
        <source>checks in and prints</source>
        <translation>checks in and prints</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>choose</translation>
    </message>
    <message>
        <source>city</source>
        <translation>city</translation>
    </message>
    <message>
        <source>country</source>
        <translation>country</translation>
    </message>
    <message>
        <source>damaged code</source>
        <translation>damaged code</translation>
    </message>
    <message>
        <source>damaged ticket</source>
        <translation>damaged ticket</translation>
    </message>
    <message>
        <source>data of another system</source>
        <translation>data of another system</translation>
    </message>
    <message>
        <source>days</source>
        <translation>days</translation>
    </message>
    <message>
        <source>digits</source>
        <translation>digits</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>empty</translation>
    </message>
    <message>
        <source>family name</source>
        <translation>family name</translation>
    </message>
    <message>
        <source>files in a folder</source>
        <translation>files in a folder</translation>
    </message>
    <message>
        <source>folder: needs a folder, like folder:badges.</source>
        <translation>folder: needs a folder, like folder:badges.</translation>
    </message>
    <message>
        <source>for “{text}”</source>
        <translation>for “{text}”</translation>
    </message>
    <message>
        <source>found by itself</source>
        <translation>found by itself</translation>
    </message>
    <message>
        <source>from the list, {day}</source>
        <translation>from the list, {day}</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>hidden</translation>
    </message>
    <message>
        <source>hidden; what you type replaces it</source>
        <translation>hidden; what you type replaces it</translation>
    </message>
    <message>
        <source>high</source>
        <translation>high</translation>
    </message>
    <message>
        <source>in place of somebody, {time}</source>
        <translation>in place of somebody, {time}</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in use</translation>
    </message>
    <message>
        <source>is a Numbers file</source>
        <translation>is a Numbers file</translation>
    </message>
    <message>
        <source>is a binary workbook (.xlsb)</source>
        <translation>is a binary workbook (.xlsb)</translation>
    </message>
    <message>
        <source>is a text document, not a spreadsheet</source>
        <translation>is a text document, not a spreadsheet</translation>
    </message>
    <message>
        <source>is a zip archive</source>
        <translation>is a zip archive</translation>
    </message>
    <message>
        <source>is an OpenDocument file (.ods)</source>
        <translation>is an OpenDocument file (.ods)</translation>
    </message>
    <message>
        <source>is checked in and collects the badge</source>
        <translation>is checked in and collects the badge</translation>
    </message>
    <message>
        <source>it cannot be reached; check power, cable and address</source>
        <translation>it cannot be reached; check power, cable and address</translation>
    </message>
    <message>
        <source>it does not answer; switch it off and on</source>
        <translation>it does not answer; switch it off and on</translation>
    </message>
    <message>
        <source>it is paused; press its feed or pause key</source>
        <translation>it is paused; press its feed or pause key</translation>
    </message>
    <message>
        <source>it never came out</source>
        <translation>it never came out</translation>
    </message>
    <message>
        <source>it reports a fault; look at its display</source>
        <translation>it reports a fault; look at its display</translation>
    </message>
    <message>
        <source>it was taken back</source>
        <translation>it was taken back</translation>
    </message>
    <message>
        <source>its cover is open; close it</source>
        <translation>its cover is open; close it</translation>
    </message>
    <message>
        <source>its cutter is stuck; switch it off, take the paper out, switch it on</source>
        <translation>its cutter is stuck; switch it off, take the paper out, switch it on</translation>
    </message>
    <message>
        <source>its print head is open; press it down until it clicks</source>
        <translation>its print head is open; press it down until it clicks</translation>
    </message>
    <message>
        <source>job title</source>
        <translation>job title</translation>
    </message>
    <message>
        <source>known by the e-mail address alone; look whether it is the same person</source>
        <translation>known by the e-mail address alone; look whether it is the same person</translation>
    </message>
    <message>
        <source>last heard {when}</source>
        <translation>last heard {when}</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>lead</translation>
    </message>
    <message>
        <source>lead's rights · Ctrl+0 ends them</source>
        <translation>lead's rights · Ctrl+0 ends them</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>lost</translation>
    </message>
    <message>
        <source>match “{text}”</source>
        <translation>match “{text}”</translation>
    </message>
    <message>
        <source>message</source>
        <translation>message</translation>
    </message>
    <message>
        <source>name</source>
        <translation>name</translation>
    </message>
    <message>
        <source>name, or an office</source>
        <translation>name, or an office</translation>
    </message>
    <message>
        <source>nearly the same name</source>
        <translation>nearly the same name</translation>
    </message>
    <message>
        <source>new</source>
        <translation>new</translation>
    </message>
    <message>
        <source>no badge came out</source>
        <translation>no badge came out</translation>
    </message>
    <message>
        <source>no hub</source>
        <translation>no hub</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>no text</translation>
    </message>
    <message>
        <source>nobody on shift</source>
        <translation>nobody on shift</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>not asked yet</translation>
    </message>
    <message>
        <source>not in this file</source>
        <translation>not in this file</translation>
    </message>
    <message>
        <source>not printed yet</source>
        <translation>not printed yet</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>not recorded</translation>
    </message>
    <message>
        <source>not shown here</source>
        <translation>not shown here</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nothing</translation>
    </message>
    <message>
        <source>number {place}</source>
        <translation>number {place}</translation>
    </message>
    <message>
        <source>on a serial port</source>
        <translation>on a serial port</translation>
    </message>
    <message>
        <source>on the list</source>
        <translation>on the list</translation>
    </message>
    <message>
        <source>on the network</source>
        <translation>on the network</translation>
    </message>
    <message>
        <source>one badge a page</source>
        <translation>one badge a page</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>or type where it lies</source>
        <translation>or type where it lies</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organisation</translation>
    </message>
    <message>
        <source>os:{name} names no queue of this computer. `printer find` lists them.</source>
        <translation>os:{name} names no queue of this computer. `printer find` lists them.</translation>
    </message>
    <message>
        <source>our ticket</source>
        <translation>our ticket</translation>
    </message>
    <message>
        <source>paired {when}</source>
        <translation>paired {when}</translation>
    </message>
    <message>
        <source>paper is near its end</source>
        <translation>paper is near its end</translation>
    </message>
    <message>
        <source>paper is out; load a roll</source>
        <translation>paper is out; load a roll</translation>
    </message>
    <message>
        <source>payment code</source>
        <translation>payment code</translation>
    </message>
    <message>
        <source>phone “{text}” is a number of which a spreadsheet threw digits away; it was left out</source>
        <translation>phone “{text}” is a number of which a spreadsheet threw digits away; it was left out</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>printed</translation>
    </message>
    <message>
        <source>printed {time}</source>
        <translation>printed {time}</translation>
    </message>
    <message>
        <source>reachable; it cannot say how it is</source>
        <translation>reachable; it cannot say how it is</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>ready</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refused</translation>
    </message>
    <message>
        <source>same city</source>
        <translation>same city</translation>
    </message>
    <message>
        <source>same e-mail</source>
        <translation>same e-mail</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>same name</translation>
    </message>
    <message>
        <source>same organisation</source>
        <translation>same organisation</translation>
    </message>
    <message>
        <source>same telephone</source>
        <translation>same telephone</translation>
    </message>
    <message>
        <source>says that the shown person is somebody else</source>
        <translation>says that the shown person is somebody else</translation>
    </message>
    <message>
        <source>second name</source>
        <translation>second name</translation>
    </message>
    <message>
        <source>set-up code of another system</source>
        <translation>set-up code of another system</translation>
    </message>
    <message>
        <source>shows when and where</source>
        <translation>shows when and where</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>since {time}</translation>
    </message>
    <message>
        <source>some text</source>
        <translation>some text</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>somebody</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>somebody else</translation>
    </message>
    <message>
        <source>somewhere else</source>
        <translation>somewhere else</translation>
    </message>
    <message>
        <source>sounds alike</source>
        <translation>sounds alike</translation>
    </message>
    <message>
        <source>staff badge</source>
        <translation>staff badge</translation>
    </message>
    <message>
        <source>stands alone on the badge</source>
        <translation>stands alone on the badge</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>stopped</translation>
    </message>
    <message>
        <source>the code could not be looked up: the hub was away</source>
        <translation>the code could not be looked up: the hub was away</translation>
    </message>
    <message>
        <source>the kiosk had a fault</source>
        <translation>the kiosk had a fault</translation>
    </message>
    <message>
        <source>the lead sees it: Ctrl+9</source>
        <translation>the lead sees it: Ctrl+9</translation>
    </message>
    <message>
        <source>the longest name</source>
        <translation>the longest name</translation>
    </message>
    <message>
        <source>the longest organisation</source>
        <translation>the longest organisation</translation>
    </message>
    <message>
        <source>the longest word</source>
        <translation>the longest word</translation>
    </message>
    <message>
        <source>the name was wrong</source>
        <translation>the name was wrong</translation>
    </message>
    <message>
        <source>the one that is away</source>
        <translation>the one that is away</translation>
    </message>
    <message>
        <source>the place passed to somebody else</source>
        <translation>the place passed to somebody else</translation>
    </message>
    <message>
        <source>the ribbon is out; put in a new one</source>
        <translation>the ribbon is out; put in a new one</translation>
    </message>
    <message>
        <source>the same name stands in line {first}; both were taken, as two people</source>
        <translation>the same name stands in line {first}; both were taken, as two people</translation>
    </message>
    <message>
        <source>the system says error {number}</source>
        <translation>the system says error {number}</translation>
    </message>
    <message>
        <source>the tallest letters</source>
        <translation>the tallest letters</translation>
    </message>
    <message>
        <source>this place passed to somebody else here, and the file names a third person; nothing was taken of the row</source>
        <translation>this place passed to somebody else here, and the file names a third person; nothing was taken of the row</translation>
    </message>
    <message>
        <source>three codes, and none worked</source>
        <translation>three codes, and none worked</translation>
    </message>
    <message>
        <source>through this computer's own driver</source>
        <translation>through this computer's own driver</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unchanged</translation>
    </message>
    <message>
        <source>void</source>
        <translation>void</translation>
    </message>
    <message>
        <source>volunteer</source>
        <translation>volunteer</translation>
    </message>
    <message>
        <source>walk-in, {station}, {time}</source>
        <translation>walk-in, {station}, {time}</translation>
    </message>
    <message>
        <source>wants another name on the badge</source>
        <translation>wants another name on the badge</translation>
    </message>
    <message>
        <source>web page</source>
        <translation>web page</translation>
    </message>
    <message>
        <source>welcome</source>
        <translation>welcome</translation>
    </message>
    <message>
        <source>who comes instead</source>
        <translation>who comes instead</translation>
    </message>
    <message>
        <source>wide</source>
        <translation>wide</translation>
    </message>
    <message>
        <source>would be welcome</source>
        <translation>would be welcome</translation>
    </message>
    <message>
        <source>write the name on it, hand it over</source>
        <translation>write the name on it, hand it over</translation>
    </message>
    <message>
        <source>{category}: 1 place left</source>
        <translation>{category}: 1 place left</translation>
    </message>
    <message>
        <source>{category}: no place left</source>
        <translation>{category}: no place left</translation>
    </message>
    <message>
        <source>{category}: {count} places left</source>
        <translation>{category}: {count} places left</translation>
    </message>
    <message>
        <source>{certificate} and {key} are no certificate and its key (PEM, without a passphrase). Name others with --certificate and --certificate-key.</source>
        <translation>{certificate} and {key} are no certificate and its key (PEM, without a passphrase). Name others with --certificate and --certificate-key.</translation>
    </message>
    <message>
        <source>{code} names {count} people. Take their booking codes: `roster find` tells them.</source>
        <translation>{code} names {count} people. Take their booking codes: `roster find` tells them.</translation>
    </message>
    <message>
        <source>{count} badge</source>
        <translation>{count} badge</translation>
    </message>
    <message>
        <source>{count} badges</source>
        <translation>{count} badges</translation>
    </message>
    <message>
        <source>{count} badges do not fit on one {title}.</source>
        <translation>{count} badges do not fit on one {title}.</translation>
    </message>
    <message>
        <source>{count} badges in the queue</source>
        <translation>{count} badges in the queue</translation>
    </message>
    <message>
        <source>{count} badges print when a roll is in.</source>
        <translation>{count} badges print when a roll is in.</translation>
    </message>
    <message>
        <source>{count} badges print when it is ready.</source>
        <translation>{count} badges print when it is ready.</translation>
    </message>
    <message>
        <source>{count} badges wait at {name} or are in doubt there. Let it print them, or move them with F7 at the desk and answer what it asks; then remove it.</source>
        <translation>{count} badges wait at {name} or are in doubt there. Let it print them, or move them with F7 at the desk and answer what it asks; then remove it.</translation>
    </message>
    <message>
        <source>{count} cell</source>
        <translation>{count} cell</translation>
    </message>
    <message>
        <source>{count} cell with a mere dash</source>
        <translation>{count} cell with a mere dash</translation>
    </message>
    <message>
        <source>{count} cells</source>
        <translation>{count} cells</translation>
    </message>
    <message>
        <source>{count} cells under {width} columns; is a comma not in quotes?</source>
        <translation>{count} cells under {width} columns; is a comma not in quotes?</translation>
    </message>
    <message>
        <source>{count} cells with a mere dash</source>
        <translation>{count} cells with a mere dash</translation>
    </message>
    <message>
        <source>{count} characters</source>
        <translation>{count} characters</translation>
    </message>
    <message>
        <source>{count} characters a second.</source>
        <translation>{count} characters a second.</translation>
    </message>
    <message>
        <source>{count} characters were lost. Set the scanner slower, or bring a Bluetooth scanner nearer; then scan again.</source>
        <translation>{count} characters were lost. Set the scanner slower, or bring a Bluetooth scanner nearer; then scan again.</translation>
    </message>
    <message>
        <source>{count} checked in</source>
        <translation>{count} checked in</translation>
    </message>
    <message>
        <source>{count} checked in, {others} not: see why in the list</source>
        <translation>{count} checked in, {others} not: see why in the list</translation>
    </message>
    <message>
        <source>{count} days ago</source>
        <translation>{count} days ago</translation>
    </message>
    <message>
        <source>{count} fact</source>
        <translation>{count} fact</translation>
    </message>
    <message>
        <source>{count} facts</source>
        <translation>{count} facts</translation>
    </message>
    <message>
        <source>{count} formula</source>
        <translation>{count} formula</translation>
    </message>
    <message>
        <source>{count} formulas</source>
        <translation>{count} formulas</translation>
    </message>
    <message>
        <source>{count} full-width character</source>
        <translation>{count} full-width character</translation>
    </message>
    <message>
        <source>{count} full-width characters</source>
        <translation>{count} full-width characters</translation>
    </message>
    <message>
        <source>{count} hidden row</source>
        <translation>{count} hidden row</translation>
    </message>
    <message>
        <source>{count} hidden rows</source>
        <translation>{count} hidden rows</translation>
    </message>
    <message>
        <source>{count} hours ago</source>
        <translation>{count} hours ago</translation>
    </message>
    <message>
        <source>{count} in already</source>
        <translation>{count} in already</translation>
    </message>
    <message>
        <source>{count} invisible character</source>
        <translation>{count} invisible character</translation>
    </message>
    <message>
        <source>{count} invisible characters</source>
        <translation>{count} invisible characters</translation>
    </message>
    <message>
        <source>{count} may have lost their first zero to a spreadsheet (the first in line {value}); taken as written.</source>
        <translation>{count} may have lost their first zero to a spreadsheet (the first in line {value}); taken as written.</translation>
    </message>
    <message>
        <source>{count} minutes</source>
        <translation>{count} minutes</translation>
    </message>
    <message>
        <source>{count} minutes ago</source>
        <translation>{count} minutes ago</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} more</translation>
    </message>
    <message>
        <source>{count} more such words follow.</source>
        <translation>{count} more such words follow.</translation>
    </message>
    <message>
        <source>{count} more to look at</source>
        <translation>{count} more to look at</translation>
    </message>
    <message>
        <source>{count} older ones are told by the command roster history.</source>
        <translation>{count} older ones are told by the command roster history.</translation>
    </message>
    <message>
        <source>{count} on the way</source>
        <translation>{count} on the way</translation>
    </message>
    <message>
        <source>{count} pairs, likeliest first</source>
        <translation>{count} pairs, likeliest first</translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation>{count} people</translation>
    </message>
    <message>
        <source>{count} people are meant. Cancelled and blocked places get no badge.</source>
        <translation>{count} people are meant. Cancelled and blocked places get no badge.</translation>
    </message>
    <message>
        <source>{count} people or more</source>
        <translation>{count} people or more</translation>
    </message>
    <message>
        <source>{count} phone number</source>
        <translation>{count} phone number</translation>
    </message>
    <message>
        <source>{count} phone numbers</source>
        <translation>{count} phone numbers</translation>
    </message>
    <message>
        <source>{count} row</source>
        <translation>{count} row</translation>
    </message>
    <message>
        <source>{count} rows</source>
        <translation>{count} rows</translation>
    </message>
    <message>
        <source>{count} rows.</source>
        <translation>{count} rows.</translation>
    </message>
    <message>
        <source>{count} station</source>
        <translation>{count} station</translation>
    </message>
    <message>
        <source>{count} stations</source>
        <translation>{count} stations</translation>
    </message>
    <message>
        <source>{count} ticked</source>
        <translation>{count} ticked</translation>
    </message>
    <message>
        <source>{count} waiting</source>
        <translation>{count} waiting</translation>
    </message>
    <message>
        <source>{count} waiting to sync</source>
        <translation>{count} waiting to sync</translation>
    </message>
    <message>
        <source>{day} is not a day of this event.</source>
        <translation>{day} is not a day of this event.</translation>
    </message>
    <message>
        <source>{desk} asks for help</source>
        <translation>{desk} asks for help</translation>
    </message>
    <message>
        <source>{desk} is coming</source>
        <translation>{desk} is coming</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} of {total}</translation>
    </message>
    <message>
        <source>{field} is taken from “{column}”</source>
        <translation>{field} is taken from “{column}”</translation>
    </message>
    <message>
        <source>{file}: {badges}. Not in it: {left}, not to be drawn or at a printer.</source>
        <translation>{file}: {badges}. Not in it: {left}, not to be drawn or at a printer.</translation>
    </message>
    <message>
        <source>{file}: {count} badge.</source>
        <translation>{file}: {count} badge.</translation>
    </message>
    <message>
        <source>{file}: {count} badges.</source>
        <translation>{file}: {count} badges.</translation>
    </message>
    <message>
        <source>{file}: {name} stands outside the folder of event.toml. Copy it beside the file and name it without a path.</source>
        <translation>{file}: {name} stands outside the folder of event.toml. Copy it beside the file and name it without a path.</translation>
    </message>
    <message>
        <source>{folder} cannot be made: {reason}. Name another folder.</source>
        <translation>{folder} cannot be made: {reason}. Name another folder.</translation>
    </message>
    <message>
        <source>{host} is not an address of this computer. Choose another with --listen.</source>
        <translation>{host} is not an address of this computer.</translation>
    </message>
    <message>
        <source>{last} and {count} more</source>
        <translation>{last} and {count} more</translation>
    </message>
    <message>
        <source>{left} is open, and {money} is another currency. Note it with --part, and set the state when the lead says that it is enough; nothing was noted.</source>
        <translation>{left} is open, and {money} is another currency. Note it with --part, and set the state when the lead says that it is enough; nothing was noted.</translation>
    </message>
    <message>
        <source>{left} is open, and {money} is less. Say --part to note a part; nothing was noted.</source>
        <translation>{left} is open, and {money} is less. Say --part to note a part; nothing was noted.</translation>
    </message>
    <message>
        <source>{line} at {desk}</source>
        <translation>{line} at {desk}</translation>
    </message>
    <message>
        <source>{name} cannot be copied: {reason}.</source>
        <translation>{name} cannot be copied: {reason}.</translation>
    </message>
    <message>
        <source>{name} has control characters; retype it.</source>
        <translation>{name} has control characters; retype it.</translation>
    </message>
    <message>
        <source>{name} has {length} characters; at most {most} are taken. Shorten it.</source>
        <translation>{name} has {length} characters; at most {most} are taken. Shorten it.</translation>
    </message>
    <message>
        <source>{name} is no logo. Use a file that ends in {kinds}.</source>
        <translation>{name} is no logo. Use a file that ends in {kinds}.</translation>
    </message>
    <message>
        <source>{name} is no receipt printer with a drawer. There has to be one on tcp:, usb: or serial:.</source>
        <translation>{name} is no receipt printer with a drawer. There has to be one on tcp:, usb: or serial:.</translation>
    </message>
    <message>
        <source>{name} is not checked in any more.</source>
        <translation>{name} is not checked in any more.</translation>
    </message>
    <message>
        <source>{name} is the event's hub now. This one steps down and hands over what it holds.</source>
        <translation>{name} is the event's hub now. This one steps down and hands over what it holds.</translation>
    </message>
    <message>
        <source>{name} is trusted again.</source>
        <translation>{name} is trusted again.</translation>
    </message>
    <message>
        <source>{name} shows its badges beside an open desk. Start `desk` and scan a ticket.</source>
        <translation>{name} shows its badges beside an open desk. Start `desk` and scan a ticket.</translation>
    </message>
    <message>
        <source>{name} shows no certificate; only a printer at ipps: does.</source>
        <translation>{name} shows no certificate; only a printer at ipps: does.</translation>
    </message>
    <message>
        <source>{name} still has a badge to print. Take it away when that is out.</source>
        <translation>{name} still has a badge to print. Take it away when that is out.</translation>
    </message>
    <message>
        <source>{name} still has {count} badges to print. Take it away when they are out.</source>
        <translation>{name} still has {count} badges to print. Take it away when they are out.</translation>
    </message>
    <message>
        <source>{name} was added.</source>
        <translation>{name} was added.</translation>
    </message>
    <message>
        <source>{name} was changed here and in the file; ours was kept</source>
        <translation>{name} was changed here and in the file; ours was kept</translation>
    </message>
    <message>
        <source>{name} was sent a badge and gave no word. Look whether it came out.</source>
        <translation>{name} was sent a badge and gave no word. Look whether it came out.</translation>
    </message>
    <message>
        <source>{name} was taken away.</source>
        <translation>{name} was taken away.</translation>
    </message>
    <message>
        <source>{name} {text} is somebody else's already. Search for it first.</source>
        <translation>{name} {text} is somebody else's already. Search for it first.</translation>
    </message>
    <message>
        <source>{name} “{mine}” is that of another person in line {first}; two people cannot share it, so correct the wrong one.</source>
        <translation>{name} “{mine}” is that of another person in line {first}; two people cannot share it, so correct the wrong one.</translation>
    </message>
    <message>
        <source>{name} “{text}” is a number of which a spreadsheet threw digits away; put the code in again from its source, in a column that is formatted as text.</source>
        <translation>{name} “{text}” is a number of which a spreadsheet threw digits away; put the code in again from its source, in a column that is formatted as text.</translation>
    </message>
    <message>
        <source>{name} “{text}” is not known; write {choices}.</source>
        <translation>{name} “{text}” is not known; write {choices}.</translation>
    </message>
    <message>
        <source>{name} “{text}” is that of somebody else on the list; two people cannot share it, so correct the wrong one.</source>
        <translation>{name} “{text}” is that of somebody else on the list; two people cannot share it, so correct the wrong one.</translation>
    </message>
    <message>
        <source>{name}: the connection broke while sending. Look whether a badge came out.</source>
        <translation>{name}: the connection broke while sending. Look whether a badge came out.</translation>
    </message>
    <message>
        <source>{name}: the connection broke. Look whether the drawer opened.</source>
        <translation>{name}: the connection broke. Look whether the drawer opened.</translation>
    </message>
    <message>
        <source>{name}: the test badge is printed.</source>
        <translation>{name}: the test badge is printed.</translation>
    </message>
    <message>
        <source>{name}: the test badge was sent. Look whether it came out.</source>
        <translation>{name}: the test badge was sent. Look whether it came out.</translation>
    </message>
    <message>
        <source>{name}: too light to read on white ({contrast}; {least} is needed).</source>
        <translation>{name}: too light to read on white ({contrast}; {least} is needed).</translation>
    </message>
    <message>
        <source>{name}: write a colour like #86196A.</source>
        <translation>{name}: write a colour like #86196A.</translation>
    </message>
    <message>
        <source>{name}: {trouble}.</source>
        <translation>{name}: {trouble}.</translation>
    </message>
    <message>
        <source>{number} at {desk} waits for a person</source>
        <translation>{number} at {desk} waits for a person</translation>
    </message>
    <message>
        <source>{number} comes from {kiosk}</source>
        <translation>{number} comes from {kiosk}</translation>
    </message>
    <message>
        <source>{number} of {count}: {why}</source>
        <translation>{number} of {count}: {why}</translation>
    </message>
    <message>
        <source>{one} and {other} are one person now.</source>
        <translation>{one} and {other} are one person now.</translation>
    </message>
    <message>
        <source>{one} and {other} are two people again, with what each had.</source>
        <translation>{one} and {other} are two people again, with what each had.</translation>
    </message>
    <message>
        <source>{one} and {other} are two people; nobody is asked again.</source>
        <translation>{one} and {other} are two people; nobody is asked again.</translation>
    </message>
    <message>
        <source>{one} and {other} may be one person; they are asked about again.</source>
        <translation>{one} and {other} may be one person; they are asked about again.</translation>
    </message>
    <message>
        <source>{one} and {other} were merged earlier.</source>
        <translation>{one} and {other} were merged earlier.</translation>
    </message>
    <message>
        <source>{out} cannot be written: {reason}. Free some space or choose another folder.</source>
        <translation>{out} cannot be written: {reason}. Free some space or choose another folder.</translation>
    </message>
    <message>
        <source>{path} cannot be changed here. Write the design into it by hand.</source>
        <translation>{path} cannot be changed here. Write the design into it by hand.</translation>
    </message>
    <message>
        <source>{path} cannot be read. Check the logo's name, or save it again.</source>
        <translation>{path} cannot be read. Check the logo's name, or save it again.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}. Check the name and try again.</source>
        <translation>{path} cannot be read: {reason}. Check the name and try again.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}. Check the picture's name.</source>
        <translation>{path} cannot be read: {reason}. Check the picture's name.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}. Choose a badge template that exists.</source>
        <translation>{path} cannot be read: {reason}. Choose a badge template that exists.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {strerror}. Check the name and try again.</source>
        <translation>{path} cannot be read: {strerror}. Check the name and try again.</translation>
    </message>
    <message>
        <source>{path} cannot be used. Install the program again.</source>
        <translation>{path} cannot be used. Install the program again.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <translation>{path} cannot be written: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}. Free some space.</source>
        <translation>{path} cannot be written: {reason}. Free some space.</translation>
    </message>
    <message>
        <source>{path} has a shape that cannot be read. Save it as plain SVG.</source>
        <translation>{path} has a shape that cannot be read. Save it as plain SVG.</translation>
    </message>
    <message>
        <source>{path} has over {most} MB. Use a smaller one.</source>
        <translation>{path} has over {most} MB. Use a smaller one.</translation>
    </message>
    <message>
        <source>{path} is not a picture. Use SVG, PNG or JPEG for the logo.</source>
        <translation>{path} is not a picture. Use SVG, PNG or JPEG for the logo.</translation>
    </message>
    <message>
        <source>{path} is not an SVG picture. Save it as plain SVG.</source>
        <translation>{path} is not an SVG picture. Save it as plain SVG.</translation>
    </message>
    <message>
        <source>{path} is over {largest_side} dots wide or high. Use a smaller picture.</source>
        <translation>{path} is over {largest_side} dots wide or high. Use a smaller picture.</translation>
    </message>
    <message>
        <source>{path} is too large or too complex for a badge. Use a plain SVG under 200 kB.</source>
        <translation>{path} is too large or too complex for a badge. Use a plain SVG under 200 kB.</translation>
    </message>
    <message>
        <source>{path} uses `transform`, which a badge cannot show. Flatten it in a drawing program.</source>
        <translation>{path} uses `transform`, which a badge cannot show. Flatten it in a drawing program.</translation>
    </message>
    <message>
        <source>{path}: the file is UTF-16 and ends in the middle of a character: it was cut off. Fetch or save it again; nothing was imported.</source>
        <translation>{path}: the file is UTF-16 and ends in the middle of a character: it was cut off. Fetch or save it again; nothing was imported.</translation>
    </message>
    <message>
        <source>{path}: the file's letters are in no encoding that is known here. In the spreadsheet, save it as “CSV UTF-8” or as .xlsx, and import again; nothing was imported.</source>
        <translation>{path}: the file's letters are in no encoding that is known here. In the spreadsheet, save it as “CSV UTF-8” or as .xlsx, and import again; nothing was imported.</translation>
    </message>
    <message>
        <source>{path}: the sheet “{wanted}” is hidden. To read it: --with-hidden.</source>
        <translation>{path}: the sheet “{wanted}” is hidden.</translation>
    </message>
    <message>
        <source>{path}: the workbook is damaged; perhaps it was cut off on its way ({error}). Fetch it again, or open it in the spreadsheet and save it anew; nothing was imported.</source>
        <translation>{path}: the workbook is damaged; perhaps it was cut off on its way ({error}). Fetch it again, or open it in the spreadsheet and save it anew; nothing was imported.</translation>
    </message>
    <message>
        <source>{path}: the workbook is damaged; perhaps it was cut off on its way. Fetch it again; nothing was imported.</source>
        <translation>{path}: the workbook is damaged; perhaps it was cut off on its way. Fetch it again; nothing was imported.</translation>
    </message>
    <message>
        <source>{path}: the workbook is far too large to be a list of people.</source>
        <translation>{path}: the workbook is far too large to be a list of people.</translation>
    </message>
    <message>
        <source>{path}: the workbook is locked with a password. Open it, take the password away (File, Info), save and import again; nothing was imported.</source>
        <translation>{path}: the workbook is locked with a password. Open it, take the password away (File, Info), save and import again; nothing was imported.</translation>
    </message>
    <message>
        <source>{path}: the workbook is not built as spreadsheets build them. Open it in the spreadsheet, save it anew as .xlsx and import again; nothing was imported.</source>
        <translation>{path}: the workbook is not built as spreadsheets build them. Open it in the spreadsheet, save it anew as .xlsx and import again; nothing was imported.</translation>
    </message>
    <message>
        <source>{path}: there is no sheet “{wanted}”. Sheets: {names}.</source>
        <translation>{path}: there is no sheet “{wanted}”. Sheets: {names}.</translation>
    </message>
    <message>
        <source>{path}: this is a PDF, which holds no rows. Ask for the spreadsheet behind it.</source>
        <translation>{path}: this is a PDF, which holds no rows. Ask for the spreadsheet behind it.</translation>
    </message>
    <message>
        <source>{path}: this is a picture. Ask for the spreadsheet behind it.</source>
        <translation>{path}: this is a picture. Ask for the spreadsheet behind it.</translation>
    </message>
    <message>
        <source>{path}: this is a web page or XML, whatever its name says. {save}</source>
        <translation>{path}: this is a web page or XML, whatever its name says. {save}</translation>
    </message>
    <message>
        <source>{path}: this is a workbook of Excel 97-2003 (.xls). {save}</source>
        <translation>{path}: this is a workbook of Excel 97-2003 (.xls). {save}</translation>
    </message>
    <message>
        <source>{path}: this {what}. {save}</source>
        <translation>{path}: this {what}. {save}</translation>
    </message>
    <message>
        <source>{path}:1:1: the file is empty. The first row must name the columns, like name,email.{hidden}</source>
        <translation>{path}:1:1: the file is empty. The first row must name the columns, like name,email.{hidden}</translation>
    </message>
    <message>
        <source>{path}:{line}:{column}: the file ends in the middle of a character: it was cut off. Fetch or save it again; nothing was imported.</source>
        <translation>{path}:{line}:{column}: the file ends in the middle of a character: it was cut off. Fetch or save it again; nothing was imported.</translation>
    </message>
    <message>
        <source>{path}:{line}:{column}: this is not UTF-8 text, though the rest of the file is. In the spreadsheet, save as “CSV UTF-8” and import again; nothing was imported.</source>
        <translation>{path}:{line}:{column}: this is not UTF-8 text, though the rest of the file is. In the spreadsheet, save as “CSV UTF-8” and import again; nothing was imported.</translation>
    </message>
    <message>
        <source>{path}:{line}:{column}: this is not a CSV file, nor a workbook. Save it as “CSV UTF-8” or as .xlsx and import again.</source>
        <translation>{path}:{line}:{column}: this is not a CSV file, nor a workbook. Save it as “CSV UTF-8” or as .xlsx and import again.</translation>
    </message>
    <message>
        <source>{path}:{line}:{column}: {problem}</source>
        <translation>{path}:{line}:{column}: {problem}</translation>
    </message>
    <message>
        <source>{path}:{start}:{quote}: the row that begins here is broken ({error}). Look for a quotation mark without its partner, mend it and import again; nothing was imported.</source>
        <translation>{path}:{start}:{quote}: the row that begins here is broken ({error}). Look for a quotation mark without its partner, mend it and import again; nothing was imported.</translation>
    </message>
    <message>
        <source>{people} people for one place of {category}</source>
        <translation>{people} people for one place of {category}</translation>
    </message>
    <message>
        <source>{people} people for {count} places of {category}</source>
        <translation>{people} people for {count} places of {category}</translation>
    </message>
    <message>
        <source>{printer} ready</source>
        <translation>{printer} ready</translation>
    </message>
    <message>
        <source>{printer}: {badges} done. Not done: {left}, not to be printed or at another printer.</source>
        <translation>{printer}: {badges} done. Not done: {left}, not to be printed or at another printer.</translation>
    </message>
    <message>
        <source>{printer}: {count} badge is done.</source>
        <translation>{printer}: {count} badge is done.</translation>
    </message>
    <message>
        <source>{printer}: {count} badges are done.</source>
        <translation>{printer}: {count} badges are done.</translation>
    </message>
    <message>
        <source>{role}: {code}</source>
        <translation>{role}: {code}</translation>
    </message>
    <message>
        <source>{sign} is on shift</source>
        <translation>{sign} is on shift</translation>
    </message>
    <message>
        <source>{sign} is on shift.</source>
        <translation>{sign} is on shift.</translation>
    </message>
    <message>
        <source>{source}, 1 character: {verdict}.</source>
        <translation>{source}, 1 character: {verdict}.</translation>
    </message>
    <message>
        <source>{source}, {count} characters: {verdict}.</source>
        <translation>{source}, {count} characters: {verdict}.</translation>
    </message>
    <message>
        <source>{text} took the badge along</source>
        <translation>{text} took the badge along</translation>
    </message>
    <message>
        <source>{title} is wider than this printer prints. Choose another printer.</source>
        <translation>{title} is wider than this printer prints. Choose another printer.</translation>
    </message>
    <message>
        <source>{title} is {dots} dots {name}, but this printer prints {most}. Choose a smaller badge template or another printer.</source>
        <translation>{title} is {dots} dots {name}, but this printer prints {most}. Choose a smaller badge template or another printer.</translation>
    </message>
    <message>
        <source>{trouble}. A badge was sent before: it may still come out.</source>
        <translation>{trouble}. A badge was sent before: it may still come out.</translation>
    </message>
    <message>
        <source>{uri} has no right port. Write tcp://HOST:{raw_port}.</source>
        <translation>{uri} has no right port. Write tcp://HOST:{raw_port}.</translation>
    </message>
    <message>
        <source>{uri} is not a printer address. Use one of {forms}.</source>
        <translation>{uri} is not a printer address. Use one of {forms}.</translation>
    </message>
    <message>
        <source>{uri} is not a printer address. Write ipp://HOST:{port}/ipp/print.</source>
        <translation>{uri} is not a printer address. Write ipp://HOST:{port}/ipp/print.</translation>
    </message>
    <message>
        <source>{uri} is not a printer address. Write tcp://HOST:{raw_port}.</source>
        <translation>{uri} is not a printer address. Write tcp://HOST:{raw_port}.</translation>
    </message>
    <message>
        <source>{uri} names no USB printer. Write usb:VENDOR:PRODUCT with its two numbers, like usb:04b8:0e15; `printer find` lists those that are plugged in.</source>
        <translation>{uri} names no USB printer. Write usb:VENDOR:PRODUCT with its two numbers, like usb:04b8:0e15; `printer find` lists those that are plugged in.</translation>
    </message>
    <message>
        <source>{uri} names no serial port. Write serial:PORT@BAUD, like serial:/dev/ttyUSB0@38400.</source>
        <translation>{uri} names no serial port. Write serial:PORT@BAUD, like serial:/dev/ttyUSB0@38400.</translation>
    </message>
    <message>
        <source>{where}:{header_line}:1: column {position} "{column}" gives {field} a second time. Remove one of the two columns.</source>
        <translation>Column {position} “{column}” gives {field} a second time. Choose something else for one of the two.</translation>
    </message>
    <message>
        <source>{where}:{header_line}:1: no column holds the names. Call one “name”, or say which it is: --map "COLUMN=name". Columns here: {names}.</source>
        <translation>No column holds the names. Choose the column that does, above it, and say “Name”. Columns: {names}.</translation>
    </message>
    <message>
        <source>{where}:{header_line}:1: there is no column "{column}". Columns: {names}.</source>
        <translation>{where}:{header_line}:1: there is no column "{column}". Columns: {names}.</translation>
    </message>
    <message>
        <source>{why}; is that right?</source>
        <translation>{why}; is that right?</translation>
    </message>
    <message>
        <source>“Do you have a newer ticket with you? Let me look you up by name.”</source>
        <translation>“Do you have a newer ticket with you? Let me look you up by name.”</translation>
    </message>
    <message>
        <source>“Do you have another badge with you?”</source>
        <translation>“Do you have another badge with you?”</translation>
    </message>
    <message>
        <source>“Do you have another ticket with you? Let me look you up by name.”</source>
        <translation>“Do you have another ticket with you? Let me look you up by name.”</translation>
    </message>
    <message>
        <source>“Let me look you up by name.”</source>
        <translation>“Let me look you up by name.”</translation>
    </message>
    <message>
        <source>“May I have your name?”</source>
        <translation>“May I have your name?”</translation>
    </message>
    <message>
        <source>“May I scan your badge?”</source>
        <translation>“May I scan your badge?”</translation>
    </message>
    <message>
        <source>“May I try that once more?”</source>
        <translation>“May I try that once more?”</translation>
    </message>
    <message>
        <source>“One moment please, a colleague will be with you.”</source>
        <translation>“One moment please, a colleague will be with you.”</translation>
    </message>
    <message>
        <source>“One moment, our list is a little behind. May I have your name?”</source>
        <translation>“One moment, our list is a little behind. May I have your name?”</translation>
    </message>
    <message>
        <source>“Something is wrong with this ticket. Let me look you up by name.”</source>
        <translation>“Something is wrong with this ticket. Let me look you up by name.”</translation>
    </message>
    <message>
        <source>“That is another code. Do you have the one we sent you?”</source>
        <translation>“That is another code. Do you have the one we sent you?”</translation>
    </message>
    <message>
        <source>“This booking was passed on to another person. Let me ask somebody who can help.”</source>
        <translation>“This booking was passed on to another person. Let me ask somebody who can help.”</translation>
    </message>
    <message>
        <source>“Your badge comes in a minute.”</source>
        <translation>“Your badge comes in a minute.”</translation>
    </message>
    <message>
        <source>“Your booking is for {days}. Shall I add today?”</source>
        <translation>“Your booking is for {days}. Shall I add today?”</translation>
    </message>
    <message>
        <source>“Your booking is for {days}.”</source>
        <translation>“Your booking is for {days}.”</translation>
    </message>
    <message>
        <source>“Your booking shows as cancelled. Let me ask somebody who can help.”</source>
        <translation>“Your booking shows as cancelled. Let me ask somebody who can help.”</translation>
    </message>
    <message>
        <source>“Your booking starts on {day}. Shall I add today?”</source>
        <translation>“Your booking starts on {day}. Shall I add today?”</translation>
    </message>
    <message>
        <source>“Your payment has not reached us yet. Would you like to pay here?”</source>
        <translation>“Your payment has not reached us yet. Would you like to pay here?”</translation>
    </message>
    <message>
        <source>“Your ticket is fine. Let me ask somebody to put you on our list.”</source>
        <translation>“Your ticket is fine. Let me ask somebody to put you on our list.”</translation>
    </message>
    <message>
        <source>“Your ticket is for later. Let me ask somebody who can help.”</source>
        <translation>“Your ticket is for later. Let me ask somebody who can help.”</translation>
    </message>
    <message>
        <source>“Your ticket was for an earlier time. Let me ask somebody who can help.”</source>
        <translation>“Your ticket was for an earlier time. Let me ask somebody who can help.”</translation>
    </message>
    <message>
        <source>“{text}” is no amount of money. Write it with its currency, like “50000 KRW” or “12.50 EUR”; nothing was noted.</source>
        <translation>“{text}” is no amount of money. Write it with its currency, like “50000 KRW” or “12.50 EUR”; nothing was noted.</translation>
    </message>
    <message>
        <source>“{text}” is no answer to {question_id}; it may be {error}.</source>
        <translation>“{text}” is no answer to {question_id}; it may be {error}.</translation>
    </message>
    <message>
        <source>“{url}” is not a hub's address; it looks like https://192.168.0.10:8470.</source>
        <translation>“{url}” is not a hub's address; it looks like https://192.168.0.10:8470.</translation>
    </message>
    <message>
        <source>“{url}” would send names unencrypted over the network. Write https:// before the hub's address.</source>
        <translation>“{url}” would send names unencrypted over the network. Write https:// before the hub's address.</translation>
    </message>
</context>
</TS>
