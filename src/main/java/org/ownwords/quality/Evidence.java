package org.ownwords.quality;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ownwords.casework.AnswersAudit;
import org.ownwords.casework.Topic;
import org.ownwords.correction.Corrections;
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

    /// By question, the newest entry first.
    Map<String, List<Told>> of(CaseFile file, Tool tool) {
        var chain = file.id().chain();
        var tables = teller.rows(chain);
        var inError = corrections.on(file).stream()
                .map(each -> each.error().row().id())
                .collect(Collectors.toSet());
        var told = teller.all(chain).stream()
                .filter(each -> !inError.contains(each.row()))
                .sorted(Told.NEWEST_FIRST)
                .toList();
        return tool.questions().stream().collect(Collectors.toMap(Question::code, question -> {
            var answering = tables(question);
            return told.stream()
                    .filter(each -> answering.contains(tables.getOrDefault(each.row(), "")))
                    .limit(MOST)
                    .toList();
        }));
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
