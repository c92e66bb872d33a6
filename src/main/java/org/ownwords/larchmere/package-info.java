/// Larchmere, the fictional council: its people and their stories, recorded through the application's own doors.
@ApplicationModule(
        displayName = "Larchmere",
        allowedDependencies = {
            "access",
            "boardwork",
            "casework",
            "history",
            "page",
            "person",
            "advocacy",
            "outcome",
            "concern",
            "section42",
            "enquiry",
            "plan",
            "review",
            "conclusion",
            "timescale",
            "worklist",
            "vocabulary",
            "family",
            "process",
            "arrangement",
            "partner",
            "safety",
            "joining",
            "consent",
            "risk",
            "feedback",
            "quality",
            "leaflet",
            "letter",
            "anonymised",
            "workforce",
            "helped",
            "organisation",
            "survey",
            "selfassessment",
            "adultreview"
        })
@NullMarked
package org.ownwords.larchmere;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
