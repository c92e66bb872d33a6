package org.ownwords.exchange.format;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A small folder with something of everything, all of it good.
public final class Small {

    public static final String PEOPLE = """
            person_id,nhs_number,given_name,family_name,date_of_birth,date_of_death,gender,ethnicity,preferred_language,communication_needs
            P-1,9434765919,Edith,Abbott,1951-03-02,,female,white-british,,"Large print, and time"
            P-2,,Terry,Nolan,1980-12-31,2026-01-02,male,,,
            """.replace("\n", "\r\n");
    public static final String CONCERNS = """
            concern_id,person_id,authority,raised_at,raised_by,organisation,asked,not_asked_reason,words,abuse_types,location,source_of_risk,narrative,primary_support_reason,health_conditions,needs_for_care,at_risk,unable_to_protect,decision,decided_at,decision_reason,responses
            C-1,P-1,504,2025-07-03T09:15:00+01:00,hospital,Larchmere General,yes,,"Let me go home.
            “Soon”, she said",financial|neglect,own-home,known,"A neighbour, ""Dean"", has her card",physical-support,dementia|visual,met,met,met,section-42,2025-07-04T10:00:00+01:00,She cannot stop him,
            C-2,P-2,504,2025-08-03T09:15:00Z,,,no,He was asleep,,,,,,,,,,,,,,
            """.replace("\n", "\r\n");
    public static final String ENQUIRIES = """
            enquiry_id,concern_id,kind,started_on,concluded_on,lacked_capacity,supported_by,asked_about_outcomes
            E-1,C-1,section-42,2025-07-04,2025-10-01,yes,advocate,expressed
            """.replace("\n", "\r\n");
    public static final String OUTCOMES = """
            outcome_id,enquiry_id,voice,words,said_on,category,superseded_by,withdrawn_on,result
            O-1,E-1,adult,To see my sister,2025-07-05,family|safer,O-2,,
            O-2,E-1,adult,To live with my sister,2025-08-05,,,,partially
            O-3,E-1,,To be left alone,,,,2025-09-01,
            """.replace("\n", "\r\n");
    public static final String RISKS = """
            enquiry_id,abuse_type,location,source,assessment,risk_outcome
            E-1,financial,own-home,known,identified-action,reduced
            E-1,financial,own-home,known,identified-action,reduced
            """.replace("\n", "\r\n");
    public static final String REVIEWS = """
            review_id,authority,concluded_on,died,survived
            R-1,504,2025-12-01,1,2
            """.replace("\n", "\r\n");

    private Small() {}

    public static void write(Path folder) throws IOException {
        Files.writeString(folder.resolve("people.csv"), PEOPLE);
        Files.writeString(folder.resolve("concerns.csv"), CONCERNS);
        Files.writeString(folder.resolve("enquiries.csv"), ENQUIRIES);
        Files.writeString(folder.resolve("outcomes.csv"), OUTCOMES);
        Files.writeString(folder.resolve("risks.csv"), RISKS);
        Files.writeString(folder.resolve("reviews.csv"), REVIEWS);
    }

    /// A row of concerns.csv.
    public static String concern(String id, String person, String raisedAt) {
        return "%s,%s,504,%s,police,,,,,,,,,,,,,,,,,".formatted(id, person, raisedAt);
    }
}
