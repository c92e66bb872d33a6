package org.ownwords.switches;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// All that can be turned on here.
@Component
class AllSwitches {

    private final List<Switch> all;

    AllSwitches(List<Switched> modules) {
        this.all =
                modules.stream().flatMap(module -> module.switches().stream()).toList();
    }

    Optional<Switch> find(String code) {
        return all.stream().filter(each -> each.code().equals(code)).findFirst();
    }

    /// By their headings.
    Map<String, List<Switch>> grouped() {
        return all.stream().collect(Collectors.groupingBy(Switch::group, LinkedHashMap::new, Collectors.toList()));
    }
}
