/// Words that many reports have whatever they are about, by the share of reports that have them at least.
///
/// Source: counted over 2,452 agency reports of 1997, 2005 and 2006 and 4,500 written stories, the mean of both
/// shares; words that are mostly names are left out.
extension StoryWords {
  static let common: [(share: Double, words: String)] = [
    (
      0.5,
      """
      a an and as at by for from has have in is it of on s said that the to was with
      """
    ),
    (
      0.25,
      """
      after all also are be been but country government had he his its last more new not one other over \
      people their they this two we were which who will would year
      """
    ),
    (
      0.12,
      """
      about according added against announced any because before being between called can capital city \
      could countries day during end first forces foreign former four friday group held here i if \
      including international into killed local made meeting military million monday month most news no \
      now official officials only or our out part police political region reported saturday security since \
      so some state statement sunday take than them there three thursday time told tuesday under up \
      wednesday week when where while world years
      """
    ),
    (
      0.06,
      """
      accused action agency agreed agreement al already among another anti area areas armed army around \
      arrested attack attacks authorities back based began billion border both came central chief close \
      come conference continue control cooperation court crisis days deal december decision development \
      did do dollars down due earlier early economic efforts expected five following force found free \
      further give go groups head help high him home human important information island issue just known \
      largest late later law leader leaders least led left like long m main major make many march may \
      media member members months move must nation near next northern number off office old opposition \
      order others parliament party past peace percent place possible power press process province public \
      put recent report reporters reports right rights same say saying says second senior set several she \
      should signed situation six southern spokesman still such support t taken talks then these third \
      those through took top town trade troops until use used very violence visit want war way well what \
      without work
      """
    ),
    (
      0.03,
      """
      able access across act activities adding administration again ago ahead aid aimed air alleged allow \
      allowed along although am ambassador amid announcement annual approved april arrived asked \
      assistance attacked august authority away backed ban become behind believe believed best better bid \
      biggest bilateral body bring brought build building business call calling campaign cannot car \
      carried case cases caused center chairman change charges children citizens civil civilians claimed \
      clashes clear closed coalition comes coming committed community companies company concern conditions \
      confirmed conflict continued corruption criminal current currently daily dead death decided demand \
      democracy denied deputy despite details detained died diplomatic director discuss district does \
      domestic don each eastern economy effort eight election elections emergency ended energy ensure \
      especially even event every exchange expressed face failed family far february federal few fight \
      fighting final financial find fire food forced form forward full future gas get given global going \
      good governments great ground growing growth half having health her hit hold holding hope hospital \
      hours how hundreds illegal immediate immediately improve incident include increase independent \
      industry injured interest investigation investment involved issued issues january join joint july \
      june justice keep key killing know land large latest launched lead leading leave legal level life \
      likely line living lost lower majority making man market measures meet men met might militants \
      ministers mission money morning movement much my nearly necessary need negotiations never newspaper \
      night nine non november october officer officers oil once ongoing open opened opening operation \
      operations ordered organization outside own parties pay peaceful period plan planned plans point \
      points policy population position post presidential pressure prevent previous prices problems \
      program progress protect protest protesters protests provide quoted re reach reached rebel rebels \
      received recently refused regional relations release released remain reportedly representatives \
      residents response result return role round ruling run scheduled see seeking seen sent september \
      series serious service services seven share shot show showed side sides sign small social soldiers \
      soon source sources speaking special start started step stop strong summit suspected system taking \
      team television term terms territory terrorism th think thousands threat ties today together total \
      training trying urged using vice vote warned weapons weeks went whether whose win within women won \
      workers working wounded yet you
      """
    ),
    (
      0.015,
      """
      accept accepted accident accord account actions activists activity addition additional address \
      admitted affected afternoon agencies agree agreements agriculture aim aircraft airport allegations \
      allegedly alliance allies allowing ally almost always amount analysts appeared appointed approval \
      arms arrest arrests attempt attend attended available average avoid banks banned base basis battle \
      became begin beginning big bill black blamed bloc board bodies bomb bombing boost borders break \
      broke cabinet calls camp candidate capacity care carry carrying cause ceasefire centre ceremony \
      certain challenge chance changes charge charged cities citing civilian claim claims climate co coast \
      combat command commander comment comments commercial commitment common compared competition \
      comprehensive concerned concerns condemned condition conduct conducted confidence consider \
      considered constitution construction continues contract controlled controversial cost counterpart \
      coup course cover create created crime crimes critical criticism cross crowd cultural cut damage \
      data date de deadly deaths decade decades declaration declared declined defence delegation demanded \
      demanding demands demonstration demonstrations demonstrators deployed described detention develop \
      developed developing dialogue didn different difficult diplomats direct discussed discussions \
      dispute document doing dollar done dozen dozens dropped drug education effect effective elected \
      embassy ending enough entered entire environment envoy establish established estimated ethnic euros \
      evening events ever evidence executive expand experts explosion exports faced faces facilities \
      facing fact fair fall families fear fears fell field fifth fighters figure figures finance fired \
      firm focus followed formal forum fourth framework freedom fresh fully fund funds gained game \
      gathered gave getting giving goal gold goods got governor greater guard halt hand hands happened \
      hard headed headquarters heavy helped higher highest highly himself historic history homes hoped \
      hopes hour huge humanitarian identified impact implement implementation importance imposed incidents \
      included includes increased increasing independence index individuals industrial influence \
      infrastructure initial inside instead institutions insurgents intelligence interests internal \
      interview investigate investigating investors involvement involving itself job joined journalists \
      judge kilometers kind labor lack largely launch laws leadership leaving less let letter levels light \
      linked list little live lives located longer look looking loss lot low mainly maintain management \
      mark markets mass massive match matter mayor me means measure medical meetings message mid miles \
      militant minority minutes moment monitoring mostly moved murder mutual name named nationwide natural \
      nearby needed needs neighboring network northeast noted nothing nuclear occupied occurred offensive \
      offer offered officially often operating opportunity organizations organized overseas owned p paid \
      parliamentary participate particular particularly partner partners parts passed per permanent person \
      personnel planning play played players pledged policies poor popular port positive possibility \
      potential powers premier prepared presence present presidency previously price prison private pro \
      problem production products project projects promised promote property proposal proposed protection \
      provided providing provinces provincial published push quarter question radio raised rally range \
      rate rather read ready real reason receive record reduce referendum reform reforms refugees \
      regarding regime regions rejected related relationship religious remained remains representative \
      request research resolution resolve resources respect responsibility responsible rest restore \
      restrictions results returned review rich rise rising risk rival road rose rule ruled rules running \
      safety sanctions saw scale scene school season sector secure seek seized self send sending separate \
      session settlement shares shooting short shortly significant signing similar single site society \
      solution something sought sparked speech spoke spokeswoman spread square stability staff stage stand \
      standing stated station stations status stay steps stock strategic strategy street streets \
      strengthen stressed strike struck students study suffered suffering suggested suicide supply \
      supported supporters suspects suspended target targeted tax technology telephone tensions terror \
      terrorist test themselves things though threatened threats throughout tiny too toward towards \
      trading transport travel treatment treaty trial tried trip try turn turned understanding unit unity \
      unrest upon value various ve vehicles victims victory video view village violations violent visited \
      visiting voted vowed wanted wants warning water wave ways website weekend welcomed whole whom why \
      wide widely wife willing wing winning withdraw withdrawal witnesses woman worst worth young yuan \
      zone
      """
    ),
    (
      0.008,
      """
      ability above abroad absence abuse abuses accordance accounts accusations accusing achieve achieved \
      acknowledged acting active activist acts addressing administrative adopt adopted advance advanced \
      advantage affect age aged agenda agricultural aims allows alone angry anniversary announce anonymity \
      anyone anything apart apparent apparently appeal appear appears approach appropriate approximately \
      archipelago arrival arrive article ask asking assault assets assist assistant asylum attackers \
      attempted attending attention attorney aware backing bad banking bases basic beat beaten beating \
      becoming begun below benchmark benefit benefits beyond bird blast block blocked blue bombings born \
      branch breaking briefing bringing broad broadcast broken brother budget buildings built bus \
      businesses buy calm camps candidates captain captured cars cash casualties caught causing cease \
      centers century challenges champion champions changed channel chaos check child choice church \
      circumstances cited claiming clash clashed class clean clearly closely closer closing club coach \
      coal coastal cold collapse colony commitments communication communications communities complained \
      complete completed completely composite computer concerning concessions concluded concrete \
      conducting confirm connection consensus conservative considering constitutional consumer contact \
      continent continuing contribute contribution controls convicted cooperate coordination costs counter \
      counterparts courts covered crackdown creating creation credit criticized critics crucial crude \
      culture curfew currency custody customs damaged danger dangerous dealing deals debate debt decide \
      decisions deep deeply defeat defend defending deliver delivered departments deployment designed \
      destroyed destruction detainees determine determined developments dictator differences diplomat \
      direction directly disaster discussion disease dismissed displaced disputed divided division \
      documents doesn dominated double downtown draft draw drawn drew drive driving drop drugs duty e ease \
      economies effectively either electoral electricity employees employment enable encourage enforcement \
      engaged enhance enter entering enterprises entry environmental equipment era erupted establishing \
      establishment euro everyone everything ex example exchanges exercise exercises existing expansion \
      expect experience export express expression extend extended extremely facilitate facility faction \
      factions failing failure falling farm farmers fast father favor feel fellow felt female fields \
      fighter filed finally finding finish finished firing firms flag fled flight flu focused follow \
      follows football foreigners formally formed fought foundation founded fraud frequently friendly \
      friends friendship fuel funding gain gains gathering giant gives goals gone governing grand grant \
      granted green gross grow guarantee guards guilty gun gunmen hailed handed happen happy heads heard \
      hearing heart heavily helicopters helping holds holiday holy hoping hospitals host hostages hosted \
      hotel houses humanity hundred hurt idea image immigration implemented import imports impose \
      impoverished improved improving income increasingly indicated individual industries inflation \
      informed initially initiative injuries injury inquiry insisted insurgency intended intense intention \
      interim intervention introduced invasion investigations investigators investments invitation invited \
      jail jailed jobs joining jointly journalist kept killings kilometres km landmark language lawmakers \
      lawyer lawyers lay learn legislation legislative lift lifted limit limited link links listed loan \
      loans location losing losses mainland maintained makes managed manager mandate manner marched marked \
      matches material materials matters maximum mean meant mechanism medal medium membership meters \
      midnight migrants militia millions mine mining ministerial minute missile missing mobile modern \
      monitor moon mother moving multi municipal names nationalist nationals nature naval negative \
      negotiate negotiating neighbor neighbors neighbouring neither net newly newspapers nor normal \
      northeastern northwest noting numbers numerous observers occupation offices ones online operate \
      opponents opportunities opposed option ousted outbreak outcome overall overnight pace package pact \
      page palace panel paper parents participants participating participation partnership pass path \
      patrol paying peacekeepers peacekeeping penalty percentage performance personal persons phase phone \
      placed places plane plant platform player playing pm pointed policemen politician politicians \
      politics poll polling polls positions posted poverty powerful practice praised pre preliminary \
      prepare preparing presented presidents prevention primary principle principles prior priority \
      prisoners probably probe produce produced product programme programs prominent promoting prompted \
      proposals prosecution prosecutor prosecutors protesting provides pull pulled purpose pushed pushing \
      putting quality questions quickly quit quite race radical raid raise raising ran rape rapid rates \
      ratified reaching really reasons receiving recognition recognize recognized reconciliation recorded \
      recovery reducing reduction referring refugee refusal regard registered regular regulations \
      reiterated relatives relevant relief remaining remarks remote remove removed renewed repeated \
      repeatedly replace replaced reporting represent representing represents requested required rescue \
      residence resident resign resignation respectively respond responded resulted resume resumed \
      returning revealed revolution riot roads rocket room route row runs rural safe sales save scandal \
      schools science scored search seat seats secret sectarian sectors sell selling sentence sentenced \
      separatist seriously serve served serving setting severe shared ship showing shown shows shut \
      sidelines signs sites sixth slightly sold soldier solidarity solve son southeastern southwest \
      sovereignty space speak speaker specific spending spent spokesperson sponsored sports spot stable \
      staged stance standard standards star starting statements stationed statistics stepped stocks stood \
      stopped stormed strength strengthening strikes string strongly struggle struggling student subject \
      substantial success successful summer supervision supplies supporting sure surprise surrounding \
      surveillance survey suspect suspend suspension sustainable systems table takes talk targeting \
      targets task teams tear technical temporary ten tens tension territorial territories terrorists \
      thanks therefore thing thought threatening threw throwing thus title toll tons torn torture tough \
      tour tourism towns track traditional traffic trafficking train transfer transition treated trend \
      tribunal triggered troubled truce true trust turnover twice unable unacceptable unchanged unclear \
      understand underway unemployment units unknown unless unlikely upcoming uprising urgent urging van \
      vast vehicle via victim views villages violating violation virus visitors volume voters votes voting \
      waiting wake waters wearing weather weekly welcome widespread winner winter wish withdrew witness \
      worked worldwide written wrong wrote yen yesterday your youth
      """
    ),
  ]
}
