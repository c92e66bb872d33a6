package org.ownwords.staff;

import java.util.List;
import java.util.Map;
import org.ownwords.access.Kept;
import org.ownwords.access.TeamEntry;
import org.ownwords.page.Days;
import org.ownwords.page.Since;

/// A team, with all that was recorded of it, the newest first.
record ShownTeam(List<Kept<TeamEntry>> entries, Map<String, String> names) {

    TeamEntry last() {
        return entries.getFirst().what();
    }

    List<Since> since() {
        return entries.stream()
                .map(each -> new Since(
                        Days.on(each.recorded()),
                        each.what().team().name() + (each.what().ended() ? ", which has ended" : ""),
                        each.what().why(),
                        names.getOrDefault(each.by(), each.by()),
                        each.recorded()))
                .toList();
    }
}
