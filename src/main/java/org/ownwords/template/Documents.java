package org.ownwords.template;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// All documents that are written here, by the names of their kinds.
@Component
class Documents {

    private final List<Document> all;

    Documents(List<Document> all) {
        this.all = all.stream()
                .sorted(Comparator.comparing(each -> each.kind().words()))
                .toList();
    }

    List<Document> all() {
        return all;
    }

    Optional<Document> find(String code) {
        return all.stream().filter(each -> each.kind().code().equals(code)).findFirst();
    }
}
