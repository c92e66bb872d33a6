package org.ownwords.returns.cells;

import java.util.Optional;
import java.util.stream.Stream;

/// A table of the Safeguarding Adults Collection. SG1 counts concerns raised and enquiries started in the year; SG2,
/// SG3 and SG4 enquiries concluded in it; SG5 Safeguarding Adults Reviews. There is no trace of an SG2d in any source.
public enum SacTable {
    SG1A("SG1a", "Individuals by age"),
    SG1B("SG1b", "Individuals by gender"),
    SG1C("SG1c", "Individuals by ethnicity"),
    SG1D("SG1d", "Individuals by primary support reason"),
    SG1E("SG1e", "Individuals by reported health condition"),
    SG1F("SG1f", "Counts of cases"),
    SG2A("SG2a", "Type of risk by source of risk"),
    SG2A_B1("SG2a_b1", "Type of risk by location of risk"),
    SG2B("SG2b", "Location of risk by source of risk"),
    SG2C("SG2c", "Risk assessment outcome by source of risk"),
    SG2E("SG2e", "Risk outcome, where a risk was identified, by source of risk"),
    SG3A("SG3a", "Mental capacity by age"),
    SG4A("SG4a", "Making Safeguarding Personal by age"),
    SG5A("SG5a", "Safeguarding Adults Reviews"),
    SG5B("SG5b", "Individuals involved in Safeguarding Adults Reviews");

    private final String reference;
    private final String title;

    SacTable(String reference, String title) {
        this.reference = reference;
        this.title = title;
    }

    /// As the national open-data file writes it.
    public String reference() {
        return reference;
    }

    /// In our words.
    public String title() {
        return title;
    }

    /// Whether it counts Safeguarding Adults Reviews, which are on no case.
    public boolean isOfReviews() {
        return this == SG5A || this == SG5B;
    }

    public static Optional<SacTable> of(String reference) {
        return Stream.of(values())
                .filter(table -> table.reference.equals(reference))
                .findFirst();
    }
}
