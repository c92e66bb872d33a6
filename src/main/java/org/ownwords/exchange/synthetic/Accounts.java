package org.ownwords.exchange.synthetic;

/// What those who raise concerns say happened, who they work for, and why the council decided as it did.
final class Accounts {

    private static final Grammar GRAMMAR = Grammar.of("""
            physical: {name} has {mark} on {part}, and says {somebody} {did}. {more} | {somebody} was seen to {do} {name} {when}. {more}
            mark: a bruise | bruises like finger marks | a graze | a swelling | an old burn
            part: the left arm | the right arm | both wrists | one cheek | the back | the shin
            did: pushed them | grabbed them | slapped them | handled them roughly
            do: push | slap | shove | pull at
            sexual: {name} told {listener} that {somebody} touched them when they did not want it. {more} | {name} said that {somebody} makes remarks and comes into the room undressed. {more}
            psychological: {somebody} shouts at {name} and calls them names. {more} | {name} is told they will be "put away" if they complain. {more} | {somebody} will not let {name} see friends or use the telephone. {more}
            financial: {amount} has gone from {name}'s account since {when}, and {name} did not spend it. {more} | {somebody} has {name}'s bank card and will not give it back. {more} | {name} paid {amount} to a caller for work on the roof that was never done. {more} | Bills are unpaid although {somebody} looks after {name}'s money. {more}
            amount: £40 | £120 | £350 | £600 | £1,200 | £4,750 | £11,000
            discriminatory: {somebody} {mocks} {name}. {more}
            mocks: mocks the way they speak to | makes remarks about the religion of | imitates | leaves notes calling names for
            organisational: There were two staff for {many} residents {when}, and {name} waited hours for help. {more} | Everybody is put to bed by six, {name} too, whatever they ask. {more} | {name} and others share flannels and clothes. {more}
            many: eighteen | twenty-four | thirty-one | forty
            neglect: {name} was found {found} {when}. {more} | Care visits to {name} were missed {when}. {more} | {name} has lost a lot of weight and there was no food in the house. {more} | {name} was given the wrong tablets {when}. {more} | A pressure sore on {name}'s {sore} was not reported or treated. {more} | {name} fell while being moved by one carer instead of two. {more}
            found: wet and cold | on the floor, where they had lain for hours | without food or drink in reach | in yesterday's clothes | alone, with the door open
            sore: heel | hip | lower back
            domestic: {name}'s {partner} {hits} them. {more} | Police were called to shouting at {name}'s address; their {partner} had {broken}. {more}
            partner: husband | wife | partner | son | daughter | ex-partner
            hits: hits | threatens | watches every call of | locks in
            broken: smashed the telephone | kicked the door in | taken the keys | been drinking
            sexual-exploitation: {name} is given drink and cigarettes by older men, who then stay the night. {more} | Somebody met on line sends for {name} at weekends, and pays for the taxi. {more}
            modern-slavery: {name} works in a {works} for no pay and sleeps there. {more} | {somebody} keeps {name}'s passport and wages. {more}
            works: car wash | takeaway | nail bar | packing shed
            self-neglect: {name} lives among {among} and lets nobody in. {more} | {name} is not eating or washing and refuses care. {more} | {name} has stopped taking their insulin. {more}
            among: rubbish up to the windows | many cats and no heating | papers piled on the cooker
            somebody: a carer | a neighbour | another resident | their son | their daughter | their brother | a night worker | a friend who has moved in | somebody they do not know | a grandson | a visitor
            listener: a nurse | a keyworker | a paramedic | a police officer | the GP | a support worker
            when: last night | on Sunday | this morning | twice last week | on Friday evening | over the weekend | since the spring | yesterday
            more: {then} | {then} | {then} {then} | {then} {then} | {break}
            then: No injury was found. | A body map was made. | {name} was upset when we spoke. | {name} did not want to say more. | The family have been told. | {name} has dementia and could not tell us when. | The manager has been told. | {name} said, "I don't want him in trouble." | Photographs were taken, with permission. | The GP has been asked to visit. | This is not the first time. | {name} is alone at night. | Police have the log. | {name} seems frightened.
            break: Told by telephone.\\nThe caller will ring again.
            care-provider: {tree} {house} | {tree} {house} Care Home | {tree} Home Care | {town} Supported Living
            tree: Beech | Rowan | Hazel | Holly | Willow | Alder | Maple | Orchard | Priory | Millbrook | Greenfield | Meadow | Larkspur | Bramble
            house: House | Lodge | Court | Grange | View | Manor
            town: Ashby Vale | Northfold | Kirkholme | Easterby | Stonebeck | Wenbridge | Thornley Moor | Marsh End
            hospital: {town} General Hospital | {town} Infirmary, ward {ward} | The {town} Hospitals NHS Trust
            ward: 3 | 7 | 12 | 14B | 21
            primary-care: {town} Surgery | {town} Medical Centre | District nurses, {town}
            mental-health-trust: {town} Mental Health Trust
            ambulance: {town} Ambulance Service
            police: {town} Police | {town} Police, vulnerability hub
            fire: {town} Fire and Rescue
            housing: {town} Homes | {tree} Housing Association
            council: Adult social care | Trading standards | Environmental health | Hospital social work team
            voluntary: Advice {town} | {tree} Advocacy | {town} Carers | {town} Food Bank
            other: {town} College | A bank in {town} | A solicitor in {town}
            section-42: All three parts are met on what is known. | {name} needs care, is at risk and cannot prevent it without help. | The conditions are met; an enquiry will begin.
            other-enquiry: The duty does not arise, but the risk is such that we will enquire. | {name} has no care needs, but we will enquire with the provider.
            needs_for_care: {name} has no needs for care and support. | {name} manages without care or support.
            at_risk: No sign of abuse or neglect once the facts were known. | An incident of care, dealt with by the provider. | The risk has ended and {name} wants nothing more done.
            unable_to_protect: {name} is able to protect themselves, with advice. | {name} has dealt with it and wants no more help. | Better met by a review of care and support.
            sent-to-other-authority: It happened in another council's area. | {name} was on holiday; sent to the council where it happened.
            duplicate: About the same incident as the concern before. | Already raised by another agency.
            """);

    private Accounts() {}

    /// What is said to have happened.
    static String ofHarm(String abuseType, Chance chance, String name) {
        var said = GRAMMAR.say(abuseType, chance, name);
        return Character.toUpperCase(said.charAt(0)) + said.substring(1);
    }

    /// Who it was raised for; nothing for people who raise it themselves.
    static String organisation(String raisedBy, Chance chance) {
        return switch (raisedBy) {
            case "self", "family-or-friend", "member-of-public" -> "";
            default -> chance.in1000(80) ? "" : GRAMMAR.say(raisedBy, chance, "");
        };
    }

    /// Why a concern was decided as it was, or which of the parts of s42(1) was not met.
    static String ofDecision(String why, Chance chance, String name) {
        return GRAMMAR.say(why, chance, name);
    }
}
