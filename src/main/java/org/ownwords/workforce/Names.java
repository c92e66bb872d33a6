package org.ownwords.workforce;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What colleagues are called, by their identity.
record Names(Map<String, String> names) {

    Names {
        names = Map.copyOf(names);
    }

    String of(String identity) {
        return names.getOrDefault(identity, identity);
    }

    String of(List<String> identities) {
        return identities.stream().map(this::of).sorted().collect(Collectors.joining(", "));
    }
}
