package org.ownwords.vocabulary;

import java.util.List;
import java.util.Optional;

/// Health conditions, as the national collections list them. SG1e counts the two forms of autism.
public enum HealthCondition implements LocallyNamed {
    AUTISM("autism-excluding-asperger", "Autism, other than Asperger’s syndrome or high-functioning autism"),
    ASPERGER("asperger-or-high-functioning-autism", "Asperger’s syndrome or high-functioning autism"),
    LEARNING_DISABILITY("learning-disability-other", "A learning disability of another kind"),
    DEMENTIA("dementia", "Dementia"),
    STROKE("stroke", "Stroke"),
    PARKINSONS("parkinsons", "Parkinson’s"),
    BRAIN_INJURY("acquired-brain-injury", "Acquired brain injury"),
    NEUROLOGICAL("neurological-other", "Another long-term condition of the brain or nerves"),
    COPD("copd", "Chronic obstructive pulmonary disease (COPD)"),
    CANCER("cancer", "Cancer"),
    PHYSICAL("physical-other", "Another long-term physical condition"),
    VISUAL("visual", "Sight loss"),
    HEARING("hearing", "Hearing loss"),
    SENSORY("sensory-other", "Another loss of the senses, such as dual sensory loss"),
    MENTAL_HEALTH("mental-health-other", "A mental health condition");

    private final String code;
    private final String words;

    HealthCondition(String code, String words) {
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

    public static Optional<HealthCondition> of(String code) {
        return Coded.of(values(), code);
    }

    public static List<HealthCondition> all() {
        return List.of(values());
    }
}
