/**
 * Headings that mean a field, as tables of people write them: English, German, French, Spanish, Portuguese, Italian,
 * Dutch, Polish, Arabic, Japanese. Case, accents, spaces and signs do not count.
 */
export const HEADING_WORDS: Readonly<Record<string, string>> = {
  id: 'person id|key|login|user|user name|personalnummer|mitarbeiternummer|kennung|identifiant|matricule|identificador|identificativo|identyfikator|رقم|معرف|社員番号|番号',
  name: 'full name|person|display name|mentor|mentor name|name of mentor|vollständiger name|vor und nachname|nom complet|nom et prénom|nombre completo|nombre y apellidos|nome completo|nome e cognome|nominativo|volledige naam|naam|imię i nazwisko|الاسم|الاسم الكامل|اسم المرشد|氏名|名前|お名前|メンター名',
  firstName:
    'first name|given name|forename|vorname|prénom|nombre|primer nombre|primeiro nome|nome próprio|nome|voornaam|imię|الاسم الأول|名',
  lastName:
    'last name|family name|surname|nachname|familienname|nom|nom de famille|apellido|apellidos|sobrenome|apelido|cognome|achternaam|nazwisko|اسم العائلة|اللقب|姓|苗字',
  pronouns: 'pronoun|pronomen|pronoms|pronombres|pronomes|pronomi|voornaamwoorden|zaimki|الضمائر|代名詞',
  headline:
    'title|job title|role|position|job|occupation|beruf|berufsbezeichnung|funktion|stelle|rolle|poste|fonction|métier|titre|cargo|puesto|profesión|profissão|função|ruolo|posizione|professione|functie|rol|beroep|stanowisko|zawód|المسمى الوظيفي|الوظيفة|المنصب|役職|職種|肩書',
  organisation:
    'organization|company|employer|department|team|unit|firma|unternehmen|arbeitgeber|abteilung|entreprise|société|organisme|employeur|service|empresa|organización|departamento|organização|azienda|organizzazione|ente|società|bedrijf|organisatie|werkgever|afdeling|firma|organizacja|pracodawca|dział|الشركة|المؤسسة|جهة العمل|会社|会社名|所属|組織',
  place:
    'city|location|town|office|site|ort|wohnort|stadt|standort|ville|lieu|localité|ciudad|lugar|ubicación|cidade|local|localização|città|luogo|sede|stad|plaats|woonplaats|locatie|miasto|miejscowość|lokalizacja|المدينة|المكان|الموقع|都市|所在地|勤務地|場所',
  zone: 'time zone|tz|zeitzone|fuseau horaire|fuseau|zona horaria|huso horario|fuso horário|fuso|fuso orario|tijdzone|strefa czasowa|المنطقة الزمنية|タイムゾーン|時間帯',
  photo:
    'picture|image|photo url|avatar|portrait|headshot|foto|bild|profilbild|photographie|imagen|fotografía|fotografia|imagem|immagine|afbeelding|zdjęcie|صورة|الصورة|写真|画像',
  about:
    'bio|biography|introduction|description|about me|über mich|beschreibung|vorstellung|kurzprofil|profil|à propos|présentation|biographie|sobre mí|biografía|presentación|descripción|sobre mim|biografia|apresentação|descrição|su di me|chi sono|presentazione|descrizione|over mij|omschrijving|beschrijving|o mnie|opis|نبذة|نبذة عني|السيرة|自己紹介|プロフィール|紹介',
  topics:
    'topic|helps with|can help with|skills|skill|expertise|mentors in|areas|areas of expertise|subjects|themen|thema|kompetenzen|fähigkeiten|fachgebiete|schwerpunkte|kann helfen bei|thèmes|sujets|compétences|domaines|domaines dexpertise|temas|tema|competencias|habilidades|áreas|especialidades|tópicos|competências|argomenti|temi|competenze|ambiti|onderwerpen|onderwerp|vaardigheden|expertises|tematy|temat|umiejętności|kompetencje|المواضيع|المهارات|الخبرات|مجالات الخبرة|トピック|得意分野|専門分野|専門|スキル|テーマ',
  asks: 'ask me about|ask about|frag mich zu|fragt mich zu|posez moi des questions sur|pregúntame sobre|pergunte me sobre|chiedimi di|vraag me over|zapytaj mnie o|اسألني عن|聞いてください',
  learns:
    'wants to learn|learning|learn|would like to learn|interests|möchte lernen|lernt|lernziele|interessen|souhaite apprendre|veut apprendre|intérêts|quiere aprender|intereses|quer aprender|interesses|vuole imparare|interessi|wil leren|chce się nauczyć|zainteresowania|يريد أن يتعلم|الاهتمامات|学びたいこと|興味',
  kinds: 'kind of help|kinds of help|help',
  formats:
    'format|meeting formats|meets by|meeting format|treffen|treffpunkt|gesprächsform|modalité|modalités|modalidad|modalidade|modalità|vorm|forma spotkań|طريقة اللقاء|面談形式|形式',
  languages:
    'language|speaks|spoken languages|sprachen|sprache|langues|langue|idiomas|idioma|línguas|lingue|lingua|talen|taal|języki|język|اللغات|اللغة|言語|対応言語',
  style: 'working style|how i work|how i like to work|arbeitsweise|façon de travailler|forma de trabajar|仕事の進め方',
  styles: 'style words|approach|stil|stichworte zum stil',
  limits:
    'cannot give|what i cannot give|boundaries|grenzen|limites|límites|limiti|grenzen|ograniczenia|الحدود|できないこと',
  stories: 'story|stories i can tell|geschichten|histoires|historias|histórias|storie|verhalen|historie|القصص|体験談',
  places:
    'capacity|slots|max mentees|mentees|seats|plätze|kapazität|freie plätze|anzahl mentees|capacité|places disponibles|nombre de places|plazas|cupo|capacidad|vagas|capacidade|posti|capacità|capaciteit|plaatsen|aantal plaatsen|liczba miejsc|miejsca|السعة|عدد الأماكن|定員|受入人数',
  taken:
    'places taken|current mentees|taken|belegt|belegte plätze|places prises|plazas ocupadas|vagas ocupadas|posti occupati|bezet|zajęte|受入中',
  pausedUntil:
    'paused|away until|back on|on leave until|pause bis|abwesend bis|pausiert bis|absent jusquau|en pause jusquau|ausente hasta|en pausa hasta|ausente até|assente fino al|afwezig tot|nieobecny do|غائب حتى|休止期限',
  replyDays:
    'answers in days|response days|days to reply|antwortet in tagen|antwortzeit|délai de réponse|días de respuesta|dias de resposta|giorni di risposta|antwoordtijd|czas odpowiedzi|返信日数',
  cadence:
    'rhythm|how often|frequency|rhythmus|häufigkeit|fréquence|rythme|frecuencia|frequência|frequenza|frequentie|częstotliwość|التكرار|頻度',
  hours:
    'free hours|available hours|availability|verfügbarkeit|zeiten|disponibilités|disponibilité|disponibilidad|horario|disponibilidade|disponibilità|beschikbaarheid|dostępność|الأوقات المتاحة|対応時間',
  public:
    'visible to all|show publicly|public profile|öffentlich|public profil|visible publiquement|público|pubblico|openbaar|publiczny|عام|公開',
  email:
    'mail|e mail|email address|mail address|e mail adresse|mailadresse|adresse mail|courriel|adresse électronique|correo|correo electrónico|endereço de email|posta elettronica|indirizzo email|e mailadres|adres email|البريد الإلكتروني|البريد|メール|メールアドレス',
  phone:
    'telephone|tel|mobile|phone number|cell|telefon|telefonnummer|handy|mobil|téléphone|portable|teléfono|móvil|telefone|celular|telefono|cellulare|telefoon|telefoonnummer|mobiel|telefon komórkowy|الهاتف|رقم الهاتف|الجوال|電話|電話番号|携帯',
  links:
    'link|url|website|web|web site|homepage|linkedin|webseite|internetseite|site web|lien|sitio web|página web|enlace|site|página|sito|sito web|strona|strona www|الموقع الإلكتروني|رابط|ウェブサイト|リンク',
};
