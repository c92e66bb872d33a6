package org.ownwords.boardwork;

import java.util.List;
import java.util.Optional;
import org.ownwords.vocabulary.Coded;

/// The nine steps by which a Board can be sure that safeguarding is personal, in our own words.
///
/// Source: Making Safeguarding Personal for Safeguarding Adults Boards (2017), steps 1 to 9.
public enum Step implements Coded {
    LEADERSHIP("leadership", "1. Lead it: what people want runs through the plan"),
    CULTURE("culture", "2. Bring the culture about: values, policies and training fit it"),
    PRINCIPLES("principles", "3. Hold to the six principles, and to wellbeing beside safety"),
    WORKFORCE("workforce", "4. Support those who do the work, from recruiting to development"),
    CAPACITY("capacity", "5. Be sure of good work with the Mental Capacity Act"),
    PREVENTION("prevention", "6. Prevent harm, and act early"),
    PEOPLE("people", "7. Involve the people it is about, and communities"),
    PARTNERS("partners", "8. Bring every partner along"),
    DIFFERENCE("difference", "9. Measure what difference it makes for people");

    private final String code;
    private final String words;

    Step(String code, String words) {
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

    static Optional<Step> of(String code) {
        return Coded.of(values(), code);
    }

    static List<Step> all() {
        return List.of(values());
    }
}
