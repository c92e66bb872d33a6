package org.ownwords.workforce;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What colleagues are called, by their identity.
///
/// @param teams what teams are called, by their code
record Names(Map<String, String> names, Map<String, String> teams) {

    Names {
        names = Map.copyOf(names);
        teams = Map.copyOf(teams);
    }

    Names(Map<String, String> names) {
        this(names, Map.of());
    }

    /// `The team Larchmere North`
    String ofTeam(String code) {
        return "The team " + teams.getOrDefault(code, code);
    }

    String of(String identity) {
        return names.getOrDefault(identity, identity);
    }

    String of(List<String> identities) {
        return identities.stream().map(this::of).sorted().collect(Collectors.joining(", "));
    }
}
