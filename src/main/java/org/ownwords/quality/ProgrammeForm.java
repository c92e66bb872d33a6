package org.ownwords.quality;

import org.ownwords.page.Reader;
import org.ownwords.page.Reading;

/// Reads how a programme is set up.
final class ProgrammeForm {

    private ProgrammeForm() {}

    static Reading<Programme.SetUp> read(Reader read) {
        var name = read.line("name", "Enter what the programme is called");
        var kind = read.choice("kind", ProgrammeKind::of, "Select in which way case files are read");
        var tool = read.choice("tool", Tools::of, "Select with which questions");
        var otherTeam = read.yes("otherTeam", "Select whether somebody may read a case of their own team");
        var second = read.yes("secondReader", "Select whether somebody else reads each case too");
        var period = read.line("period", "Enter how often cases are drawn");
        var owner = read.line("owner", "Enter who is responsible for it");
        var why = read.words("why", "Enter what it is for");
        var confidentiality = read.optionalWords("confidentiality");
        return read.accept(() -> new Programme.SetUp(
                name, kind.orElseThrow(), tool.orElseThrow(), !otherTeam, second, period, owner, why, confidentiality));
    }
}
