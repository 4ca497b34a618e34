/// Outlets that reports credit, a line each: the usual name, then other ways to write it.
///
/// Source: our own list. Agencies are members of the European Alliance of News Agencies (newsalliance.org), the
/// Organization of Asia-Pacific News Agencies (oananews.org) and the Federation of Atlantic Agencies of African
/// Press (faapa.info), with the world agencies; names and short forms as they write them themselves. Words that are
/// common in other senses ("Time", "The Sun") are left out: a wrong credit costs more than a missed one.
enum OutletNames {
  static let agencies = """
    Reuters|Thomson Reuters|Reuters news agency|Reuters Television
    Agence France-Presse|AFP|A.F.P.|Agence France Presse
    Associated Press|AP|A.P.|The Associated Press|Associated Press Television
    United Press International|UPI
    Bloomberg|Bloomberg News
    Dow Jones|Dow Jones Newswires
    Xinhua|Xinhua News Agency|New China News Agency
    China News Service|CNS
    TASS|ITAR-TASS|Itar-Tass|Tass
    Interfax|Interfax-Ukraine|Interfax-Kazakhstan
    RIA Novosti|RIA|RIA-Novosti|Ria Novosti
    Sputnik
    Ukrinform
    UNIAN
    BelTA|Belta
    Kyodo|Kyodo News|Kyodo News Agency
    Jiji|Jiji Press
    Yonhap|Yonhap News Agency
    KCNA|Korean Central News Agency
    Press Trust of India|PTI
    United News of India|UNI
    Asian News International|ANI
    Associated Press of Pakistan|APP
    Bangladesh Sangbad Sangstha|BSS
    Antara
    Bernama
    Philippine News Agency|PNA
    Vietnam News Agency|VNA
    Central News Agency|CNA
    Australian Associated Press|AAP
    Canadian Press|The Canadian Press
    Press Association|PA Media|PA news agency
    Deutsche Presse-Agentur|dpa|DPA|German Press Agency
    Austria Press Agency|APA
    Keystone-SDA
    ANSA|Ansa
    Adnkronos|AdnKronos
    EFE|Agencia EFE
    Europa Press
    Lusa|Lusa News Agency
    Belga
    ANP|Algemeen Nederlands Persbureau
    Ritzau
    NTB
    TT News Agency|Tidningarnas Telegrambyrå
    STT|Finnish News Agency
    BNS|Baltic News Service
    LETA
    ELTA
    PAP|Polish Press Agency
    CTK|ČTK|Czech News Agency
    TASR
    MTI
    Agerpres
    BTA|Bulgarian News Agency
    Tanjug
    Beta news agency
    HINA
    MIA
    ANA-MPA|Athens News Agency
    Cyprus News Agency
    Anadolu|Anadolu Agency|Anadolu Ajansi
    Demirören News Agency|DHA|Dogan News Agency
    Azertac
    Turan
    Armenpress
    Trend News Agency
    Kazinform
    IRNA|Islamic Republic News Agency
    ISNA|Iranian Students News Agency
    Fars News Agency|Fars
    Tasnim|Tasnim News Agency
    Mehr News Agency|Mehr
    SANA|Syrian Arab News Agency
    Petra
    National News Agency|NNA
    WAFA|Wafa
    Saudi Press Agency|SPA
    Emirates News Agency|WAM
    Qatar News Agency|QNA
    Kuwait News Agency|KUNA
    Bahrain News Agency|BNA
    Oman News Agency|ONA
    Saba
    Iraqi News Agency|INA
    MENA|Middle East News Agency
    Libyan News Agency|LANA
    Maghreb Arabe Presse|MAP
    Algeria Press Service|APS
    Tunis Afrique Presse|TAP
    Sudan News Agency|SUNA
    Ethiopian News Agency|ENA
    News Agency of Nigeria|NAN
    Ghana News Agency|GNA
    Kenya News Agency
    AIM|Agência de Informação de Moçambique
    ANGOP|Angop
    New Ziana|ZIANA
    PANA|Panapress
    Agence de Presse Africaine|APA News
    Notimex
    Prensa Latina
    Telam|Télam
    Agencia Brasil|Agência Brasil
    Inter Press Service|IPS
    Caribbean News Agency|CANA
    """

  static let others = """
    BBC|British Broadcasting Corporation|BBC News|BBC World Service|BBC radio|BBC television|BBC Radio 4
    Sky News
    ITV News
    Channel 4 News
    The Guardian|Guardian newspaper
    The Observer
    The Times of London
    Daily Telegraph|The Daily Telegraph|Sunday Telegraph
    Financial Times|The Financial Times
    The Economist
    CNN|Cable News Network|CNN International
    Fox News|Fox News Channel
    NBC News|NBC|MSNBC
    ABC News
    CBS News|CBS
    NPR|National Public Radio
    PBS
    CNBC
    New York Times|The New York Times|NYT
    Washington Post|The Washington Post
    Wall Street Journal|The Wall Street Journal|WSJ
    Los Angeles Times|The Los Angeles Times
    USA Today
    Boston Globe
    Chicago Tribune
    Politico
    Axios
    Newsweek
    The Atlantic
    Foreign Policy magazine
    Globe and Mail|The Globe and Mail
    CBC|CBC News
    Al Jazeera|Al-Jazeera|Aljazeera
    Al Arabiya|Al-Arabiya
    Al Mayadeen|Al-Mayadeen
    Asharq Al-Awsat|Asharq al-Awsat
    Al-Hayat
    Al-Ahram
    Haaretz
    Jerusalem Post|The Jerusalem Post
    Times of Israel|The Times of Israel
    Yedioth Ahronoth|Yediot Aharonot
    Maariv
    Press TV
    Radio Free Europe/Radio Liberty|RFE/RL|Radio Free Europe|Radio Liberty
    Voice of America|VOA
    Radio Free Asia|RFA
    Radio France Internationale|RFI
    France 24
    Le Monde
    Le Figaro
    Libération|Liberation newspaper
    Jeune Afrique
    France Info|Franceinfo
    Europe 1
    Deutsche Welle|DW
    Der Spiegel|Spiegel Online
    Bild
    Süddeutsche Zeitung|Sueddeutsche Zeitung
    Frankfurter Allgemeine Zeitung|FAZ
    Die Welt
    Corriere della Sera
    La Repubblica
    La Stampa
    El País|El Pais
    El Mundo
    Politiken
    Dagens Nyheter
    Aftenposten
    Helsingin Sanomat
    Gazeta Wyborcza
    Kommersant
    Vedomosti
    Izvestia
    Novaya Gazeta
    Meduza
    Echo of Moscow|Ekho Moskvy
    TV Rain|Dozhd
    RT|Russia Today
    Rossiya 24
    Moscow Times|The Moscow Times
    Kyiv Independent|The Kyiv Independent
    Ukrainska Pravda|Ukrayinska Pravda
    Suspilne
    Hurriyet|Hürriyet
    Milliyet
    Cumhuriyet
    TRT|TRT World
    NTV
    CCTV|China Central Television|CGTN
    People's Daily
    Global Times
    China Daily
    South China Morning Post|SCMP
    Caixin
    Taipei Times
    NHK
    Asahi Shimbun|Asahi
    Yomiuri Shimbun|Yomiuri
    Mainichi Shimbun|Mainichi
    Nikkei|Nihon Keizai Shimbun
    Japan Times
    Chosun Ilbo
    JoongAng Ilbo
    Dong-A Ilbo
    Rodong Sinmun
    Straits Times|The Straits Times
    Bangkok Post
    Jakarta Post
    Kompas
    Irrawaddy|The Irrawaddy
    Times of India|The Times of India
    The Hindu newspaper
    Hindustan Times
    Indian Express|The Indian Express
    NDTV
    Geo TV|Geo News
    Express Tribune
    Tolo News|TOLOnews
    Khaama Press
    Iran International
    Daily Nation
    East African|The EastAfrican
    Premium Times
    Punch newspaper
    Mail & Guardian
    SABC
    News24
    Radio Okapi
    Radio Dabanga
    Addis Standard
    Garowe Online
    Sudan Tribune
    O Globo
    Folha de S.Paulo|Folha de Sao Paulo
    Clarín|Clarin newspaper
    La Nación
    El Universal
    El Tiempo
    ABC radio
    Sydney Morning Herald|The Sydney Morning Herald
    """
}
