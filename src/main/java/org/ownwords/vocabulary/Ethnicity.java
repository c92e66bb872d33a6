package org.ownwords.vocabulary;

import java.util.List;
import java.util.Optional;

/// How the person describes their ethnic group, in the categories of the census of England and Wales.
public enum Ethnicity implements Coded {
    WHITE_BRITISH("white-british", "White: English, Welsh, Scottish, Northern Irish or British", Group.WHITE),
    WHITE_IRISH("white-irish", "White: Irish", Group.WHITE),
    GYPSY_OR_IRISH_TRAVELLER("gypsy-or-irish-traveller", "White: Gypsy or Irish Traveller", Group.WHITE),
    ROMA("roma", "White: Roma", Group.WHITE),
    WHITE_OTHER("white-other", "White: any other background", Group.WHITE),
    WHITE_AND_BLACK_CARIBBEAN("white-and-black-caribbean", "Mixed: White and Black Caribbean", Group.MIXED),
    WHITE_AND_BLACK_AFRICAN("white-and-black-african", "Mixed: White and Black African", Group.MIXED),
    WHITE_AND_ASIAN("white-and-asian", "Mixed: White and Asian", Group.MIXED),
    MIXED_OTHER("mixed-other", "Mixed: any other background", Group.MIXED),
    INDIAN("indian", "Asian: Indian", Group.ASIAN),
    PAKISTANI("pakistani", "Asian: Pakistani", Group.ASIAN),
    BANGLADESHI("bangladeshi", "Asian: Bangladeshi", Group.ASIAN),
    CHINESE("chinese", "Asian: Chinese", Group.ASIAN),
    ASIAN_OTHER("asian-other", "Asian: any other background", Group.ASIAN),
    AFRICAN("african", "Black: African", Group.BLACK),
    CARIBBEAN("caribbean", "Black: Caribbean", Group.BLACK),
    BLACK_OTHER("black-other", "Black: any other background", Group.BLACK),
    ARAB("arab", "Arab", Group.OTHER),
    OTHER("other", "Any other ethnic group", Group.OTHER),
    REFUSED("refused", "They would rather not say", Group.REFUSED),
    NOT_KNOWN("not-known", "Not known", Group.NOT_KNOWN);

    /// The groups the national collection counts (SG1c), in its own words.
    public enum Group {
        WHITE("White"),
        MIXED("Mixed / Multiple"),
        ASIAN("Asian / Asian British"),
        BLACK("Black / African / Caribbean / Black British"),
        OTHER("Other Ethnic Group"),
        REFUSED("Refused"),
        NOT_KNOWN("Undeclared / Not Known");

        private final String label;

        Group(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    private final String code;
    private final String words;
    private final Group group;

    Ethnicity(String code, String words, Group group) {
        this.code = code;
        this.words = words;
        this.group = group;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String words() {
        return words;
    }

    public Group group() {
        return group;
    }

    public static Optional<Ethnicity> of(String code) {
        return Coded.of(values(), code);
    }

    public static List<Ethnicity> all() {
        return List.of(values());
    }
}
