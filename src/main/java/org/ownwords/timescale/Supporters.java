package org.ownwords.timescale;

import java.util.List;
import org.ownwords.access.By;
import org.ownwords.access.Deciders;
import org.ownwords.page.Reader;
import org.springframework.stereotype.Component;

/// Who may support that a clock is paused: somebody else who may decide.
@Component
class Supporters {

    private final Deciders deciders;

    Supporters(Deciders deciders) {
        this.deciders = deciders;
    }

    /// Their names, to be offered.
    List<String> names(By by) {
        return deciders.names(by.today()).stream()
                .filter(name -> !name.equals(by.practitioner().name()))
                .toList();
    }

    /// Refuses anybody else in `supportedBy`.
    void check(Reader read, By by) {
        var supporter = read.typed().text("supportedBy").strip();
        // What is no name is refused where the line is read.
        if (supporter.isEmpty() || supporter.indexOf('\0') >= 0) {
            return;
        }
        if (!deciders.mayDecide(supporter, by.today(), by)) {
            read.problem(
                    "supportedBy",
                    "%s may not support a pause here. Enter the name of somebody who may".formatted(supporter));
        } else if (supporter.equalsIgnoreCase(by.practitioner().name())) {
            read.problem(
                    "supportedBy",
                    "You cannot support a pause yourself. Enter the name of the manager you have spoken to");
        }
    }
}
