package org.ownwords.quality;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ownwords.casework.AnswersAudit;
import org.ownwords.casework.Topic;
import org.ownwords.correction.Correction;
import org.ownwords.correction.Corrections;
import org.ownwords.correction.InError;
import org.ownwords.history.Teller;
import org.ownwords.history.Told;
import org.ownwords.person.CaseFile;
import org.ownwords.quality.Tool.Question;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What a case itself says to the questions of an audit: the entries of its timeline, as they are told
/// there, without those that were recorded in error. Each concept says which of its entries answer what.
@Service
@Transactional(readOnly = true)
class Evidence {

    /// As many as can be looked through beside one question.
    private static final int MOST = 30;

    private final List<AnswersAudit> concepts;
    private final Teller teller;
    private final Corrections corrections;

    Evidence(List<AnswersAudit> concepts, Teller teller, Corrections corrections) {
        this.concepts = concepts;
        this.teller = teller;
        this.corrections = corrections;
    }

    /// What a case says.
    ///
    /// @param entries  by question, the newest first
    /// @param proposed by question
    record Said(Map<String, List<Told>> entries, Map<String, Proposed> proposed) {}

    Said of(CaseFile file, Tool tool) {
        var chain = file.id().chain();
        var tables = teller.rows(chain);
        var inError = corrections.on(file).stream()
                .map(Correction::error)
                .collect(Collectors.toMap(each -> each.row().id(), Function.identity()));
        var told = teller.all(chain).stream()
                .filter(each -> !inError.containsKey(each.row()))
                .sorted(Told.NEWEST_FIRST)
                .toList();
        var entries = tool.questions().stream().collect(Collectors.toMap(Question::code, question -> {
            var answering = tables(question);
            return told.stream()
                    .filter(each -> answering.contains(tables.getOrDefault(each.row(), "")))
                    .limit(MOST)
                    .toList();
        }));
        var shown = concepts.stream()
                .flatMap(concept -> concept.fallsShort(file).stream())
                .map(each -> each.shownBy(asItStands(each.row(), inError)))
                .toList();
        return new Said(entries, Proposed.of(tool, shown));
    }

    /// A concept knows an entry that was recorded again by the first of them. The timeline has each.
    private static UUID asItStands(UUID row, Map<UUID, InError> inError) {
        var now = row;
        for (var error = inError.get(now); error != null && error.replacedBy() != null; error = inError.get(now)) {
            now = error.replacedBy();
        }
        return now;
    }

    private Set<String> tables(Question question) {
        var tables = new HashSet<String>();
        for (var concept : concepts) {
            concept.answersAudit().forEach((Topic topic, Set<String> of) -> {
                if (question.topics().contains(topic)) {
                    tables.addAll(of);
                }
            });
        }
        return tables;
    }
}
