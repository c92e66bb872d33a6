package org.ownwords.process;

import java.util.List;
import java.util.Optional;
import org.ownwords.vocabulary.Coded;

/// What others do beside safeguarding.
public enum ProcessKind implements Coded {
    POLICE("police", "Police investigation"),
    COURT("court", "Court case"),
    DISCIPLINARY("disciplinary", "Disciplinary process of an employer"),
    SERIOUS_INCIDENT("serious-incident", "Patient safety or serious incident review"),
    CORONER("coroner", "Coroner’s investigation or inquest"),
    REGULATOR("regulator", "Action by a regulator"),
    PROFESSIONAL_BODY("professional-body", "Referral to a professional body or for barring"),
    PROVIDER_CONCERN("provider-concern", "Look at a provider by quality or market teams"),
    COMPLAINT("complaint", "Complaint"),
    OTHER("other", "Other process");

    private final String code;
    private final String words;

    ProcessKind(String code, String words) {
        this.code = code;
        this.words = words;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String words() {
        return words;
    }

    public static Optional<ProcessKind> of(String code) {
        return Coded.of(values(), code);
    }

    static List<ProcessKind> all() {
        return List.of(values());
    }
}
