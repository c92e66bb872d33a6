package org.ownwords.vocabulary;

import java.util.List;
import java.util.Optional;

/// The category of what a person wants, as the practitioner reads their words afterwards. For reporting only;
/// never offered to the person. There is no national list; this one is collected from what boards have
/// published, and a council may say it in words of its own.
public enum OutcomeCategory implements LocallyNamed {
    SAFER("safer", "To be and feel safer"),
    ABUSE_STOPS("abuse-stops", "The abuse or neglect to stop"),
    KEEP_RELATIONSHIP("keep-relationship", "To keep a relationship or contact"),
    CHANGE_RELATIONSHIP("change-relationship", "To change a relationship or contact"),
    END_RELATIONSHIP("end-relationship", "To end a relationship or contact"),
    MOVE("move", "To live somewhere else"),
    STAY("stay", "To stay where they live"),
    CARE_CHANGE("care-change", "Different or better care"),
    INDEPENDENCE("independence", "To stay independent and in control"),
    SELF_PROTECTION("self-protection", "To be better able to protect themselves"),
    JUSTICE("justice", "Justice, or an apology"),
    PROSECUTION("prosecution", "Somebody to be prosecuted"),
    ACCOUNTABILITY("accountability", "The person thought to have caused harm to answer for it"),
    SOMEBODY_HELPED("somebody-helped", "Help to change for the person thought to have caused harm"),
    MONEY_RETURNED("money-returned", "Money or belongings back"),
    TO_KNOW("to-know", "To know what happened"),
    NOT_OTHERS("not-others", "That it does not happen to others"),
    MEMORY("memory", "Help with memory"),
    RECOVER("recover", "To recover and see people again"),
    NO_ACTION("no-action", "That nothing is done"),
    OTHER("other", "Something else");

    private final String code;
    private final String words;

    OutcomeCategory(String code, String words) {
        this.code = code;
        this.words = words;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String national() {
        return words;
    }

    public static Optional<OutcomeCategory> of(String code) {
        return Coded.of(values(), code);
    }

    public static List<OutcomeCategory> all() {
        return List.of(values());
    }
}
