package org.ownwords.review;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What follows from a review.
///
/// @param goesOn   whether the plan goes on
/// @param why      why it does not, or null
/// @param reviewOn when to look again, or null
public record WhatNext(
        boolean goesOn, @Nullable String why, @Nullable LocalDate reviewOn) {}
