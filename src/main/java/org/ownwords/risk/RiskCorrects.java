package org.ownwords.risk;

import java.util.List;
import java.util.Map;
import org.ownwords.casework.Correctable;
import org.ownwords.casework.Corrects;
import org.springframework.stereotype.Component;

/// Risks and what is recorded beside them. What a manager said of a risk for the council falls with it, and is
/// put right by answering again. What was advised falls with the question.
@Component
class RiskCorrects implements Corrects {

    private static final String WEIGHING = "risk_weighing";
    private static final String AGREEMENT = "risk_agreement";
    private static final String ADVICE = "risk_advice";

    @Override
    public List<Correctable> correctable() {
        return List.of(
                Correctable.of(WEIGHING, "A risk that was weighed"),
                Correctable.part(
                        AGREEMENT, "What a manager said of a risk for the council", Map.of("weighing_id", WEIGHING)),
                Correctable.of("safe_to_ask", "Whether it is safe to ask"),
                Correctable.of("signs_looked_for", "Signs that were looked for"),
                Correctable.of(ADVICE, "Asking a panel or for legal advice"),
                Correctable.of("risk_advice_given", "What a panel or a lawyer said", "advice_id", ADVICE));
    }

    @Override
    public Map<String, String> correctedElsewhere() {
        return Map.of(
                AGREEMENT,
                "What a manager said of a risk for the council is not struck through. Open the case, find the risk, and"
                        + " answer again. The latest answer counts.");
    }
}
