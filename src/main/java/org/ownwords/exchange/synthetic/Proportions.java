package org.ownwords.exchange.synthetic;

/// How often things come up in made-up records: the published figures of the Safeguarding Adults Collection for
/// England where there are any, and a plausible guess, said to be one, where there are none.
final class Proportions {

    private Proportions() {}

    /// About 1.3 concerns in the year about each person who has any. A guess.
    static final Weighted CONCERNS_A_PERSON = Weighted.of("1 790, 2 140, 3 45, 4 15, 5 7, 6 3");

    /// Of the concerns that are neither duplicates nor undecided, so that of all concerns 28.9% lead to a
    /// section 42 enquiry and 1.6% to another (2024-25: 185,270 and 10,285 of 640,240).
    static final Weighted DECISION =
            Weighted.of("section-42 2966, other-enquiry 164, sent-to-other-authority 154, not-progressed 6716");

    /// Of the concerns of the year before that are given here, mostly those still being enquired into.
    static final Weighted DECISION_BEFORE = Weighted.of("section-42 85, other-enquiry 5, not-progressed 10");

    /// 2021-22: 2,479 individuals per 100,000 aged 85 and over and 148 per 100,000 aged 18 to 64 are 27% and
    /// 39% of 129,685; the rest is shared out by a guess. A few are not 18 yet.
    static final Weighted AGE_BAND =
            Weighted.of("16-17 2, 18-34 130, 35-64 256, 65-74 124, 75-84 213, 85-94 227, 95-104 44");

    static final Weighted GENDER_UNDER_65 = Weighted.of("female 512, male 468, other 6, not-known 10, - 4");
    static final Weighted GENDER_65_TO_84 = Weighted.of("female 575, male 413, other 1, not-known 8, - 3");
    static final Weighted GENDER_85_AND_OVER = Weighted.of("female 685, male 305, not-known 7, - 3");

    static final Weighted ETHNICITY = Weighted.of("""
            white-british 770, white-irish 12, gypsy-or-irish-traveller 2, roma 1, white-other 38,
            white-and-black-caribbean 5, white-and-black-african 2, white-and-asian 3, mixed-other 4,
            indian 15, pakistani 13, bangladeshi 5, chinese 3, asian-other 9, african 12, caribbean 16, black-other 5,
            arab 2, other 8, refused 8, not-known 45, - 22""");

    /// Of the risks in concluded enquiries; neglect, physical and psychological abuse as published (2021-22 to
    /// 2023-24).
    static final Weighted ABUSE_TYPE = Weighted.of("""
            neglect 320, physical 190, psychological 140, financial 125, self-neglect 65, domestic 55, organisational 50,
            sexual 37, discriminatory 8, sexual-exploitation 6, modern-slavery 4""");

    /// With the next, own home is about 46%, as published for 2023-24.
    static final Weighted LOCATION = Weighted.of("""
            own-home 402, care-home-residential 237, care-home-nursing 125, community 58, hospital-acute 58,
            hospital-mental-health 34, community-service 26, hospital-community 11, other 49""");

    /// Of domestic abuse and self-neglect.
    static final Weighted LOCATION_AT_HOME = Weighted.of("own-home 890, community 60, other 50");

    static final Weighted SOURCE_IN_CARE = Weighted.of("service-provider 74, known 22, unknown 4");
    static final Weighted SOURCE_AT_HOME = Weighted.of("service-provider 27, known 62, unknown 11");
    static final Weighted SOURCE_ELSEWHERE = Weighted.of("service-provider 8, known 58, unknown 34");

    static final Weighted ASSESSMENT = Weighted.of("""
            identified-action 700, identified-no-action 60, inconclusive-action 50, inconclusive-no-action 30,
            none-action 60, none-no-action 70, ceased-at-request 30""");

    /// 91.2% reduced or removed (2024-25: 130,610 of 143,210).
    static final Weighted RISK_OUTCOME = Weighted.of("reduced 638, removed 266, remained 87, - 9");

    static final Weighted RISKS_AN_ENQUIRY = Weighted.of("1 620, 2 250, 3 100, 4 30");

    static final Weighted CAPACITY = Weighted.of("yes 266, no 594, dont-know 50, not-recorded 60, - 30");
    static final Weighted CAPACITY_WITH_MEMORY_PROBLEMS =
            Weighted.of("yes 620, no 250, dont-know 60, not-recorded 50, - 20");

    /// About 88% of those who lacked capacity.
    static final Weighted SUPPORT_WHERE_CAPACITY_LACKED = Weighted.of("advocate 34, family-or-friend 54, none 10, - 2");

    static final Weighted SUPPORT_OTHERWISE = Weighted.of("advocate 8, family-or-friend 22, none 40, - 30");

    static final Weighted ASKED_ABOUT_OUTCOMES =
            Weighted.of("expressed 680, none-expressed 130, no 120, dont-know 20, not-recorded 30, - 20");

    /// 2020-21: 47,915, 18,770 and 3,690 of 70,375.
    static final Weighted ACHIEVED = Weighted.of("fully 681, partially 267, not 52");

    static final Weighted OUTCOMES_AN_ENQUIRY = Weighted.of("1 450, 2 330, 3 160, 4 60");

    static final Weighted CATEGORY = Weighted.of("""
            safer 250, abuse-stops 180, stay 110, care-change 120, independence 55, move 50, money-returned 40,
            keep-relationship 30, end-relationship 30, self-protection 25, change-relationship 20, justice 20,
            somebody-helped 20, to-know 15, not-others 15, recover 10, no-action 5, other 5""");

    static final Weighted VOICE = Weighted.of("adult 850, representative 100, advocate 50");
    static final Weighted VOICE_WHERE_CAPACITY_LACKED =
            Weighted.of("representative 450, advocate 330, adult 120, best-interests 100");

    static final Weighted SUPPORT_REASON_UNDER_65 = Weighted.of("""
            physical-support 170, sensory-support 10, memory-and-cognition 15, learning-disability 300, mental-health 240,
            social-support 65, no-support-reason 140, not-known 40, - 20""");
    static final Weighted SUPPORT_REASON_65_AND_OVER = Weighted.of("""
            physical-support 550, sensory-support 18, memory-and-cognition 160, learning-disability 25, mental-health 60,
            social-support 30, no-support-reason 105, not-known 35, - 17""");

    static final Weighted CONDITION_UNDER_65 = Weighted.of("""
            - 460, mental-health-other 160, learning-disability-other 130, autism-excluding-asperger 55,
            asperger-or-high-functioning-autism 18, physical-other 70, neurological-other 30, acquired-brain-injury 20,
            stroke 12, visual 10, hearing 10, sensory-other 5, cancer 8, copd 8, parkinsons 2, dementia 2""");
    static final Weighted CONDITION_65_AND_OVER = Weighted.of("""
            - 360, dementia 220, physical-other 130, stroke 60, copd 45, hearing 35, visual 30, mental-health-other 35,
            cancer 25, parkinsons 25, neurological-other 15, learning-disability-other 10, acquired-brain-injury 5,
            sensory-other 4, autism-excluding-asperger 1""");

    static final Weighted RAISED_BY = Weighted.of("""
            care-provider 260, police 130, hospital 120, ambulance 90, family-or-friend 90, council 70, primary-care 65,
            mental-health-trust 45, self 40, housing 35, voluntary 25, member-of-public 12, fire 10, other 8""");

    static final Weighted NOT_ASKED_REASON = Weighted.of("""
            not-present 420, could-not-communicate 200, too-unwell 150, unsafe 90, did-not-want-to-talk 80, other 40, - 20""");

    static final Weighted RESPONSE = Weighted.of("""
            advice 240, signposted 180, case-management 170, review 120, care-act-assessment 110,
            other-council-service 90, other 50""");

    static final Weighted LIMB_NOT_MET = Weighted.of("at_risk 45, unable_to_protect 35, needs_for_care 20");
    static final Weighted OTHER_LIMB = Weighted.of("met 75, not-met 8, cannot-yet-say 17");
    static final Weighted LIMB_UNDECIDED = Weighted.of("cannot-yet-say 45, met 30, - 25");

    static final Weighted LANGUAGE = Weighted.of("English 900, - 100");
    static final Weighted LANGUAGE_OF_SOME = Weighted.of("""
            English 520, Punjabi 70, Urdu 70, Polish 70, Bengali 50, Gujarati 50, Romanian 30, Arabic 30, Somali 30,
            Cantonese 20, Portuguese 20, Italian 20, British Sign Language 10, - 10""");

    static final Weighted COMMUNICATION_NEEDS = Weighted.of("""
            - 820, Large print 40, Hearing aids; face them and speak clearly 40, Easy read 30, Needs an interpreter 25,
            Uses a hearing loop 10, Needs time to answer 20, Makaton 5, Uses picture cards 10""");

    /// Days from the start of an enquiry to its conclusion, a tenth of them between each and the next. A guess.
    private static final int[] DAYS_OPEN = {3, 10, 20, 32, 45, 58, 75, 98, 130, 190, 420};

    static int daysOpen(Chance chance) {
        var tenth = chance.below(DAYS_OPEN.length - 1);
        return chance.between(DAYS_OPEN[tenth], DAYS_OPEN[tenth + 1]);
    }

    /// Working through a decision takes days, sometimes weeks. A guess.
    private static final int[] DAYS_TO_DECIDE = {0, 0, 0, 1, 1, 2, 3, 4, 6, 9, 25};

    static int daysToDecide(Chance chance) {
        var tenth = chance.below(DAYS_TO_DECIDE.length - 1);
        return chance.between(DAYS_TO_DECIDE[tenth], DAYS_TO_DECIDE[tenth + 1]);
    }

    private static final Weighted HOUR = Weighted.of("""
            0 4, 1 3, 2 3, 3 2, 4 2, 5 3, 6 6, 7 14, 8 45, 9 95, 10 120, 11 120, 12 95, 13 95, 14 110, 15 105, 16 85,
            17 45, 18 20, 19 14, 20 12, 21 10, 22 8, 23 6""");

    static int hour(Chance chance) {
        return Integer.parseInt(HOUR.pick(chance));
    }
}
