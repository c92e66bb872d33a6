package org.ownwords.returns.measures;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.ownwords.returns.cells.SacTable;

/// Groups of people of which it is asked whether we miss anybody: those that the national return counts, and of which
/// it can be known how many live here.
enum PeopleGroup {
    FROM_18("age-18", "18 to 64", "18-64", Kind.AGE),
    FROM_65("age-65", "65 to 74", "65-74", Kind.AGE),
    FROM_75("age-75", "75 to 84", "75-84", Kind.AGE),
    FROM_85("age-85", "85 or over", "85-94 95+", Kind.AGE),
    WOMEN("women", "Women", "female", Kind.GENDER),
    MEN("men", "Men", "male", Kind.GENDER),
    WHITE("white", "White", "white-british", Kind.ETHNICITY),
    MIXED("mixed", "Mixed or multiple", "mixed-other", Kind.ETHNICITY),
    ASIAN("asian", "Asian or Asian British", "asian-other", Kind.ETHNICITY),
    BLACK("black", "Black, African, Caribbean or Black British", "black-other", Kind.ETHNICITY),
    OTHER("other", "Another ethnic group", "other", Kind.ETHNICITY);

    /// By what people are divided.
    enum Kind {
        AGE("Age", SacTable.SG1A),
        GENDER("Gender", SacTable.SG1B),
        ETHNICITY("Ethnic group", SacTable.SG1C);

        private final String words;
        private final SacTable table;

        Kind(String words, SacTable table) {
            this.words = words;
            this.table = table;
        }

        public String words() {
            return words;
        }

        SacTable table() {
            return table;
        }

        public List<PeopleGroup> groups() {
            return Arrays.stream(PeopleGroup.values())
                    .filter(group -> group.kind == this)
                    .toList();
        }
    }

    private final String code;
    private final String words;
    private final String rows;
    private final Kind kind;

    /// @param rows the codes of rows of the return, or of each one of those that are counted in it
    PeopleGroup(String code, String words, String rows, Kind kind) {
        this.code = code;
        this.words = words;
        this.rows = rows;
        this.kind = kind;
    }

    public String code() {
        return code;
    }

    public String words() {
        return words;
    }

    List<String> rows() {
        return List.of(rows.split(" ", -1));
    }

    Kind kind() {
        return kind;
    }

    static Optional<PeopleGroup> of(String code) {
        return Arrays.stream(values()).filter(each -> each.code.equals(code)).findFirst();
    }
}
