//! Given names that people here come across: of a word alone in an address, and of a word before a surname, they tell that it
//! is somebody.

/// In order, as they are written without accents.
const NAMES: &str = "\
    aafke aagje aaltje aart abdel abdelaziz abdelkader abderrahim abdul abdullah abena achraf adaeze adam adebayo \
    adela adil aditi adnan adriaan adrian adriana agata agnes agnieszka ahmad ahmed ahmet aicha aidan aiko ailbhe \
    aine aisha aisling ajay akash akiko akira aksel alae alan albert alberto alejandro aleksander aleksandra alena \
    alessandro alex alexander alexandra alexis alfred ali alice alicia alina alistair allison alma alok amadou amal \
    amanda amara amelia amin amina aminata amir amira amit amrita amy ana ananya anass anastasia anders andre andrea \
    andreas andrei andrew andrzej aneta angela angelique angelo angus aniek anika anil anita anja anjali anke ankit \
    ann anna annabel anne annechien anneli annelie annelies annemarie annemieke annette annie annika anouk ansgar \
    anthony antje antoine anton antonella antonia antonio anushka anwar aoife aparna arend ariane arianne arie ariel \
    arjan arjen arjun arkadiusz arno arnold arthur arturo arun arvid aryan asha ashleigh ashley ashok ashraf asif \
    aslan asma asmae astri astrid aukje axel aylin ayman ayo ayodele ayoub ayse aysegul ayumi aziz babajide babette \
    badr bahar baraka barbara barbora barney barry bart bartosz bas basma bastiaan baukje bayram bea beata beatrice \
    beatriz ben benjamin bente berber berend berendina berit bernadet bernadette bernard bert beth bethan bethany \
    bettina bhavna bianca bibian bilal binta birgit birgitta birte bjorn blair blanka bob bogdan bohdan bola \
    boleslaw boris bouchra bouwe boyd bram branka brecht brechtje bregje brenda brendan brian bridget brigitte britt \
    britta bronagh bronislaw bruno bryn budi bukola bulent burak burcu callum cameron camila camille candice caner \
    cansu carice carina carl carla carlijn carlo carlos carmela carmen caro carolien carolina caroline carys caspar \
    casper catharina catherine cathy cato catriona cecile cecilia cees cem cemal cetin cezary chadia chaima chaimae \
    chandra chantal charles charlotte chiamaka chiara chidi chiharu chike chinedu chioma chloe chris christel \
    christiaan christian christina christine christopher cian ciara cisca citra claire clara claudia claudio claus \
    clemens clodagh coby coen colette colin colm conny conor constance cor corine cornelis corrie courtney craig \
    cristina cynthia daan dafne dagmar dagmara daisy dalia dalila damian damir damla daniel daniela danielle danilo \
    danique danuta daphne dara daria darragh dave david davide dawid debbie debby deborah declan deepa deepak \
    deirdre dejan delphine demi denis denise deniz dennis derek derk dermot derya desiree dewi dhruv diana diane \
    dick diederik diego dieter dieuwertje dieuwke dimitra dimitri dina dineke dinesh dionne dirk dirkje divya \
    djamila djoeke dmitri dominic dominika dominique donald donna doortje dora dorien doris dorota dorothy douglas \
    dounia douwe douwine dragan driss duncan dunja dusan dylan dymphna eamon ebele ebru eddie edgar edith eduard \
    eduardo edward edwin edwina edyta eefje eelco eelke eero efe efua egbert eileen eilidh eimear einar eirik eithne \
    eivind elena eleni eleonora elias elif elin elina eline elisa elisabeth elise eliska elizabeth elke ella ellen \
    ellinor elliot ellis elly elodie els elsa elsbeth elsie elske elvan elzbieta embla emeka emer emiel emil emilia \
    emilie emily emine emma emmanuel emmett emmy emre engelien enrico enrique eoin ercan erdal erdem eric erik erika \
    erin erkan ernesto ernst esin eskil esmee esmeralda esra esteban esther eugene eunice eva evan evelien evelijn \
    eveline evert evi ewa ewan ewelina eylem fabian fabienne fabio fadi fadime fadoua fahad faisal fanny fanta farah \
    farid farida farouk fatih fatiha fatima fatimazahra fatma fay feline felix femi femke fenna fergus ferhat \
    fernando feyza ffion fien fikret filip filiz finlay finn fintan fiona fitri fleur floor floortje flora florian \
    floris foekje fokke folake folkert francesca francesco francien francine francis francisca franco francois frank \
    frans fransje fraser fred frederik frederique freek freja frida frieda fritz froukje funmi gabriel gabriela \
    gabriele gamze gareth gaston gathoni gavin geert geertje geertruida geke gemma genevieve geoffrey george \
    georgios geraint gerard gerben gerbrich gerda gerrie gerrit gertjan gertrude gesina gethin ghita gijs gil gina \
    giorgio giovanni gita giulia giuseppe gonca gonzalo gopal goran gordon gorm gosse grace graeme graham grainne \
    grazyna greet greg gregory greta grietje grzegorz gudrun guido guillermo gul gulay gulcan gulsen gunilla gunnar \
    gunter gustaf gustav guus gwen gwenda gwyneth haakon hacer hadewych hafid hafida hafsa hajar hakan halil halima \
    halina halise halvard hamid hamide hamish hamza hana hanane hande hanna hannah hanneke hannie hans harald harm \
    harmen harrie harriet harry haruki haruko haruto harvey hasan hassan hassna hatice hayat hayley heather hector \
    hedda heidi heike hein heinrich heleen helen helena helene helge helle hendrik hendrika henk henny henriet \
    henriette henrik henrike henry herman hermien hessel hester hicham hideo hielke hilda hilde hilma hiltje hina \
    hiroko hiroshi holly houda houssam hubert hugo huseyin hussein huub hye hylke ian ibrahim ida idske ifeoma \
    ignacio igor ikenna ikram ilham ilja ilker ilona ilse iman imane imani imke imogen imran ina indah indira ineke \
    ines inez inge ingeborg inger ingmar ingrid ingvild intan ioana iona irem irena irene irina iris irma isa isaac \
    isabel isabella isabelle isla ismael ismail ismet issam itai ivan ivana ivar ivica ivo ivonne iwan izabela \
    izabella jaap jacek jacinta jack jackie jacob jacoba jacqueline jacques jacqui jade jadwiga jagoda jaime jakob \
    jakub jalal jamal james jamil jamila jan jana jane janet janine janna janneke jannes jannet jannie janny jantien \
    jantine janusz jarno jaroslav jasmijn jasmine jason jasper javier jawad jaya jayden jean jeanine jeanne \
    jeannette jeffrey jelena jelle jelmer jenna jenneke jennifer jenny jens jentse jeremy jeroen jerome jerzy jesper \
    jesse jessica jesus jet jetske jette jikke jildau jildou jim jip jiska jitske jitze joachim joan joana joanna \
    joanne jochem jodie joel joep joey johan johanna johannes john johnny joke jolanda jolanta jolien jolijn jon \
    jonas jonathan jonna joop joost jordy jorge jorgen joris jorrit jorunn jos jose josef josefien joseph josephine \
    joshua josine josip joukje joyce jozef juan judie judith juha julia julian juliana julie juliette julita julius \
    jurgen jussi justin justyna jutta juultje jyoti kaarina kaat kadir kadriye kai kaisa kalle kamil kamila karel \
    karen kari karim karima karin karina karl karlien karlijn karolien karolina karsten kasia kasper katarina \
    katarzyna kate kathleen kathrin kathryn katie katinka katja katrin kavita kawtar kazimierz kazuki kazuo kees \
    kehinde keiko keira keith kelly kemal kemi kenji kenneth kenta kerstin kerttu ketut kevin khadija khalid khalil \
    kim kinga kiran kirsi kirsten kirsty kjell klaas klara klaske klaudia klaus klazien knut koen kofi kojo komang \
    konrad koos kornelia krishna kristel kristian kristina kristof krystyna krzysztof kubra kwabena kwaku kwame \
    lachlan lahcen laila lakshmi lamin lara lars lasse latifa laura lauren laurens laurent laurie layla lea leela \
    leendert leif leila lena lenie lennart lenneke leo leon leonie leontine leopold lerato leroy lesley lev lex \
    leyla liam lianne lidewij lidia lidwien lieke lies liesbeth lieselot lilian liliane lilianne lily lina linda \
    lindsay linn linnea lisa lisanne lisbeth lise liv livia liz lizette lizzy ljiljana loek loes lolke lonneke \
    lorenzo lorna lorraine lotje lotta lotte loubna louis louisa louise lubna luc luca lucas lucia lucie luciene \
    lucy ludo ludwien luigi luis luisa lukas lukasz lusia lutske luuk lydia lynn maaike maarit maarten maartje \
    machteld machtelt maciej madelief madelon madhu mads maeve magali magda magdalena magnus mahmoud maija maike \
    mairead maisie maja majid makoto malak malcolm malgorzata malika malin malwina mandla manfred manoj manon manuel \
    manuela marc marcel marcela marcin marco marcus marek marga margaret margot margrethe margriet maria mariam \
    mariama marian mariana marianne mariano marie marieke mariette marije marijke marijn marin marina mario marion \
    mariska marit marita maritza mariusz marjan marjanne marjatta marjo marjolein mark marketa markku marko marleen \
    marlieke marlies marloes marlou marouane marta marte marten martha marthe martien martijn martin martina marwan \
    mary maryam mateo mateus mateusz mathijs matilda matteo matthew matthias matthijs matti mattia maud maureen \
    maurice maurits mauro max maxime maya mbali mechteld meeke meera mehmet mehtap meike meindert melanie melek \
    melis melissa meltem menno mercedes merel meriem merijn mert merve meryem metin mette mhairi mia micha michael \
    michal michel michelle michiel mick midori mieke mientje miep miguel mikael mike mikko mila milan milena milos \
    milou mimoun minh minke minna minou miranda mirek mirela mirella miriam mirjam mirko miroslav mirte mitchell \
    mohamed mohammad mohammed mohan mohcine moira molly mona moniek monika monique morag morten moses mouna mounir \
    mourad moussa mpho muhammed muhammet muireann mujde mukesh murat mustafa mustapha myra myrthe nabil nabila nadia \
    nadine nadira naima najat najib najla nalan naledi nanda nanne naoki naomi narges nasser natalia natalie natasa \
    natasha nathalie nawal nazli ndeye necla neeraj neha neil nejla nele nelleke nelly nelson nemanja neslihan \
    nesrin neve nevena nevin ngozi nial niall niamh nicholas nick nicky nicolaas nicolas nicole nicoletta nicolette \
    niek niels nienke nigel nihat nika nikhil nikita nikki niklas nikola nikolai nilgun nils nina nisha nitin nkechi \
    nneka noah noemi noor noortje nora norah norbert norman noura nourdin nuala nuray nurcan nynke nyoman obinna oda \
    odette oene okan oksana olaf olav oldrich oleg olena olga olha oliver olivia olivier oliwia olli oluwaseun omar \
    omer onno onur oonagh orhan oriol orla orlaith oscar oskar oskari osman otto oualid oumar outi owain owen ozan \
    ozge ozgur ozlem pablo paddy padma padraig paivi paola paolo parvati pascal pascale pascalle patrice patricia \
    patrick patrik patrizia paul paula paulina pauline paulo pavel pawel pedro peggy pekka penny pentti pernille \
    perry petar peter petra philip philippa phoebe pien pierre piet pieter pietro pilar pim piotr piotrek pirjo \
    pleun pleuni pooja poppy pradeep prakash pratik preeti priscilla priya przemyslaw putri quinten quirijn quirine \
    rabia rachel rachid rachida radha radka radoslaw radu raf rafael rafaela ragnhild rahul raj rajae rajesh rakesh \
    ralph raluca ramesh ramon ramona rana randi rania raoul raquel rashid rasmus raul ravi raymond rebecca rebekah \
    recep redouan regina reinder reinhard reinier reinou rekha remco remi renata renate rene renee rens renske resi \
    reza rhiannon rhys ria rianne ricardo riccardo richard rick ricky rida rieke riemer riet rifat riikka rik rikke \
    rina rineke rini riny rita ritu rixt riza rob robbert robert robertas roberto robin rocco rochelle rodrigo roel \
    roger rohan rohit roisin roksana rokus roland rolf romain roman romana romee romy ronald ronny roos roosmarijn \
    rory rosa rosalie rosalind rosalinde rosanne rosemary rosie rowan roxana roy ruairi ruben rubina rudolf rui \
    rukiye runar rupert ruslan russell rutger ruth ruud ryan ryo ryszard saad saara sabah sabine sabri sabrina sacha \
    sachin safae sahar saida sakari sakura salah saliha salim sally salma salvatore sam samantha samia samir samira \
    samu samuel sandeep sander sandra sandro sanjana sanjay sanna sanne sanneke santiago saoirse sara sarah sarai \
    sarita sascha sasha saskia satoshi sava scott seamus sean sebastiaan sebastian seda sefa segun sekou selcuk \
    selena selim selin selma sem sema semih semra sener senka senna seppo serap serdar serge sergei sergio sergiusz \
    serkan sevda sevgi sevim sezen shane shankar shannon shanti sharon sheena sheila shinji shirley shivani shreya \
    sian sibel sible siddharth siebe siegfried sien sienna sietse sietske signe sigrid sigurd siham silke silvana \
    silvia silvio simon simone sina sinead sinem siobhan sipho sipke siri siti sizwe sjaak sjaan sjanie sjoerd \
    sjoukje skye slavica slavko slawomir sneha sofia sofian sofie sofija solveig sondre songul sonia sonja sophia \
    sophie sophieke soraya sorcha souad soufiane soumaya stacey stan stanislav stanka stavros stefan stefania \
    stefanie stella stephan stephanie stephen steve steven stewart stig stijn stuart sture sue sulastri suleyman \
    suna sunita sunniva suraj suresh susan susann susanna susanne suzan suzanne svein sven svetla svetlana swati \
    sybren sylvain sylvana sylvia sylvie szymon tadeusz tadhg taha tahir taina takashi takeshi talia tamara tamas \
    tamsin tanja tanya tapio tara tarik tariq tarja tarun tatiana tatjana tea teake ted tegan tendai teodora teresa \
    tereza terhi terje tess tessel teun thabo thandi thea themba theo theodor theresa thierry thijmen thijs thirza \
    thom thomas thor thorbjorn thorsten tiago tibor tiffany tijmen tilda tim timo tine tineke tjalling tjeerd \
    tjitske tobias toini tom tomas tomasz tomislav tommaso tommy tomoko ton toni tonnie tony toos torben tore \
    torsten touria tove trevor trijn trijntje trine trond trudie trudy truus tuan tuba tugba tunde tuomas turgut \
    turid tuula twan tycho uche ufuk ugur ulbe ulf ulku ulla ulrich umit umut una unni ursela ursula urszula usha \
    uwe vaclav vadim valentijn valentin valentina valeria valerie vandana vanessa vanja varun vasco vasilis vaughan \
    veerle vera verena veronica veronika vesna vicky victor vidar vigdis vijay vikram viktor viktoria vilde vincent \
    vinod viola virpi vita vivian viviane vladimir vladislav vlasta vojtech wafae walter wanda wanjiru wassim wayan \
    wei wendela wendy wenzel werner wesley wessel widad wiebe wiebren wiepke wieslaw wietske wilco wilfried wilhelm \
    wilhelmien willeke willem willemien willemijn william wilma wim wina winifred winston wojciech wolfgang wouter \
    wybren wytske xander xavier ximena yaa yahya yalcin yan yanti yao yara yasemin yasin yasmin yasmina yasmine \
    yassin yassine yassir yavuz yaw yevgeniy ymke yngve ynte yoko yolanda yonca yoshiko younes youness yousef \
    youssef ytsen yucel yuki yuko yulia yumi yuri yusuf yves yvette yvonne zahra zainab zakaria zakia zara zbigniew \
    zdenek zdenka zeger zehra zeljko zeynep zineb zita zodwa zoe zofia zohra zola zoran zsofia zsolt zuhal zuzanna \
    zwaantje";

/// Whether a word is a given name, whatever its capitals and accents.
pub(super) fn is_given(word: &str) -> bool {
    let plain = crate::text::fold::folded(word);
    plain.len() > 1 && NAMES.split_whitespace().any(|name| name == plain)
}
