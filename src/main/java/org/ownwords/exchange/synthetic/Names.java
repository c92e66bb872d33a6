package org.ownwords.exchange.synthetic;

/// Ordinary names, put together by chance: they do not belong to real people.
final class Names {

    private static final Grammar GRAMMAR = Grammar.of("""
            female-older: Dorothy | Joan | Margaret | Jean | Sheila | Maureen | Barbara | Patricia | Doreen | Eileen | Brenda | Audrey | Beryl | Kathleen | Pauline | Rita | Sylvia | Hilda | Gwen | Nora | Iris | Edna | Mavis | Shirley | Valerie | Marjorie | Vera | Olive | Winifred | Mary | Anne | Janet | Siân | Bríd
            male-older: John | William | Ronald | Kenneth | Derek | Raymond | Norman | Stanley | Dennis | Arthur | Leslie | Frank | George | Albert | Eric | Gordon | Douglas | Harold | Ernest | Roy | Brian | Peter | Alan | Terence | Maurice | Cyril | Reginald | Walter | Trevor | Geoffrey | Colin | Séamus
            female-younger: Sarah | Emma | Claire | Lisa | Rachel | Chloe | Gemma | Natalie | Kelly | Michelle | Donna | Hannah | Jade | Leanne | Stacey | Zoë | Nicola | Tracey | Rebecca | Amy | Louise | Kirsty | Danielle | Charlotte | Lauren | Holly | Abigail | Paula | Julie | Angela | Karen | Bethan | Niamh
            male-younger: David | Paul | Mark | Andrew | Lee | Craig | Darren | Jason | Daniel | Matthew | Adam | Liam | Ryan | Scott | Gareth | Shaun | Callum | Jordan | Nathan | Kieran | Luke | Stephen | Wayne | Carl | Stuart | Dean | Simon | Ian | Neil | Martin | Tony | Rhys | Owen
            family-british: Ackroyd | Allsop | Atkinson | Barlow | Bates | Beaumont | Bradshaw | Brearley | Broadbent | Calloway | Carver | Chadwick | Clegg | Coombes | Cooper | Crabtree | Dawes | Denton | Dewhurst | Dyer | Ellwood | Entwistle | Fairclough | Farrow | Fearnley | Fletcher | Garside | Gledhill | Greaves | Hackett | Haigh | Hargreaves | Hartley | Haworth | Hepworth | Holroyd | Howarth | Illingworth | Jagger | Jessop | Keighley | Kershaw | Lockwood | Lumb | Mallinson | Marsden | Mellor | Metcalfe | Naylor | Nuttall | O'Brien | O'Hara | Ogden | Oldroyd | Parkin | Pickles | Platt | Priestley | Quarmby | Ramsden | Redfern | Rushworth | Sanderson | Schofield | Shackleton | Stott | Sykes | Tattersall | Thewlis | Tordoff | Uttley | Varley | Wadsworth | Walker | Whiteley | Wilkinson | Wood | Woodhead | Yeadon | Smith | Jones | Taylor | Brown | Evans | Thomas | Wright | Hall | Clarke | Hughes-Barton | Price-Lowe
            female-asian: Amina | Fatima | Nasreen | Shabana | Parveen | Harjit | Surinder | Jaspreet | Meena | Priya | Kavita | Sunita | Rukhsana | Shazia | Yasmin | Nadia | Anjali | Bhavna | Razia | Khadija
            male-asian: Mohammed | Imran | Tariq | Abdul | Rashid | Harpreet | Gurdeep | Balwinder | Rajesh | Sanjay | Vikram | Anil | Kamal | Shahid | Nadeem | Iqbal | Farooq | Kiran | Dinesh | Yusuf
            family-asian: Ahmed | Akhtar | Ali | Bano | Begum | Bhatti | Chaudhry | Desai | D'Souza | Dhillon | Gill | Hussain | Iqbal | Joshi | Kaur | Khan | Khatun | Mahmood | Malik | Mistry | Parmar | Patel | Rahman | Sandhu | Shah | Sharma | Sidhu | Singh | Solanki | Uddin
            female-black: Grace | Blessing | Comfort | Abena | Ngozi | Folake | Esther | Sylvia | Marcia | Beverley | Yvonne | Hyacinth | Claudette | Precious | Faith | Mercy | Adaeze | Doreen | Sandra | Joy
            male-black: Emmanuel | Kwame | Chidi | Samuel | Winston | Delroy | Leroy | Errol | Clifton | Desmond | Joseph | Kofi | Tunde | Isaac | Marlon | Curtis | Everton | Godfrey | Moses | Daniel
            family-black: Adebayo | Adeyemi | Asante | Bailey | Boateng | Campbell | Chukwu | Clarke | Eze | Francis | Gordon | Grant | Kamara | Mensah | Morgan | Mwangi | Nkosi | Okafor | Okoro | Osei | Owusu | Palmer | Reid | Sesay | Stewart | Thompson | Williams | Wright
            female-other: Maria | Anna | Elena | Leila | Mei | Ling | Katarzyna | Agnieszka | Ioana | Sofia | Zahra | Aisha | Teresa | Irena | Rosa | Giulia
            male-other: Piotr | Tomasz | Andrei | Hassan | Omar | Wei | Ming | Marco | Antonio | Giovanni | Karim | Jakub | Ion | Reza | Luís | Andrzej
            family-other: Kowalski | Nowak | Wójcik | Popescu | Ionescu | Rossi | Ferrari | Silva | Costa | Chan | Wong | Chen | Liu | Haddad | Karimi | Farah | Yilmaz | Demir | Nguyen | Petrov | Horvat | Lakatos
            """);

    private static final int OLDER = 60;

    private Names() {}

    static String given(String gender, int age, String ethnicity, Chance chance) {
        var sex = switch (gender) {
            case "male" -> "male";
            case "female" -> "female";
            default -> chance.in1000(500) ? "male" : "female";
        };
        var pool = pool(ethnicity);
        var rule = pool.equals("british") ? (age < OLDER ? "younger" : "older") : pool;
        return GRAMMAR.say(sex + "-" + rule, chance, "");
    }

    static String family(String ethnicity, Chance chance) {
        return GRAMMAR.say("family-" + pool(ethnicity), chance, "");
    }

    private static String pool(String ethnicity) {
        return switch (ethnicity) {
            case "indian", "pakistani", "bangladeshi" -> "asian";
            case "african", "caribbean", "black-other" -> "black";
            case "white-other", "roma", "arab", "chinese", "asian-other", "other" -> "other";
            default -> "british";
        };
    }
}
