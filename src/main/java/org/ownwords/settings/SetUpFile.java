package org.ownwords.settings;

import java.util.List;
import java.util.Optional;
import org.ownwords.access.Post;
import org.ownwords.access.Practitioners.Team;
import org.ownwords.draft.Retention;
import org.ownwords.organisation.Organisation;
import org.ownwords.timescale.TargetEntry;
import org.ownwords.wording.LocalWord;

/// What a council is set up with, as a file says it.
///
/// @param rules how the work is done: targets, words, and how long drafts are kept
record SetUpFile(
        Council council, List<Team> teams, List<Person> people, List<Organisation> organisations, Rules rules) {

    SetUpFile {
        teams = List.copyOf(teams);
        people = List.copyOf(people);
        organisations = List.copyOf(organisations);
    }

    /// @param code its CASSR code
    record Council(String code, String name) {}

    /// @param line where they begin in the file
    record Person(int line, Post post) {}

    record Rules(List<TargetEntry> targets, List<LocalWord> words, Optional<Retention> drafts) {
        Rules {
            targets = List.copyOf(targets);
            words = List.copyOf(words);
        }
    }

    /// Why a file is refused.
    ///
    /// @param line from 1
    record Wrong(int line, String why) {
        @Override
        public String toString() {
            return "Line %d: %s.".formatted(line, why);
        }
    }

    /// What comes of reading a file. One with something wrong in it is refused as a whole.
    sealed interface Read {
        record Whole(SetUpFile file) implements Read {}

        record Refused(List<Wrong> wrong) implements Read {}
    }
}
