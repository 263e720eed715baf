package nl.planhorizon.solver.domain.policy;

/**
 * A kind of hearing.
 *
 * @param code unique code
 * @param dutch name in Dutch
 * @param english name in English
 * @param shape its length and pattern
 * @param writingThirdDay officer sessions reserved on the third open day, the last hearing day being the first
 * @param writingFifthDay officer sessions reserved on the fifth open day
 * @param decisionOpenDays open days after the last hearing day that the decision takes; sets the last safe day
 * @param source where these numbers come from
 */
public record HearingType(
        String code,
        String dutch,
        String english,
        Shape shape,
        int writingThirdDay,
        int writingFifthDay,
        int decisionOpenDays,
        String source) {}
