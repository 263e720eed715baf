package nl.planhorizon.api.attendance;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How often nobody came, per queue, per location, and by how the invitation was given. Each hearing counts once. */
@Component
public final class NoShows {

    private static final String COUNT = """
        with latest as (
            select distinct on (case_id, first_day) * from attendance
            where version not in (select version from undone)
            order by case_id, first_day, id desc),
        counted as (
            select queue, hearing->>'location' as location,
                   outcome in ('ABSENT_WITH_REASON', 'ABSENT_WITHOUT_REASON') as missed,
                   outcome = 'ABSENT_WITH_REASON' as excused,
                   jsonb_array_length(hearing->'sessions') as sessions,
                   case when hearing->>'interpreter' is null then 0
                        else jsonb_array_length(hearing->'sessions') end as interpreted,
                   coalesce(
                       (select case when invitation.state <> 'HANDED_OVER' then 'letter'
                                    when invitation.signed then 'signed' else 'handed-over' end
                        from invitation
                        where invitation.case_id = latest.case_id and invitation.first_day = latest.first_day
                            and invitation.version not in (select version from undone)
                        order by invitation.id desc limit 1),
                       case when hearing->>'invitation' = 'handed-over' then 'handed-over' else 'letter' end)
                       as invitation
            from latest)
        select %s as what, count(*) as hearings, count(*) filter (where missed) as missed,
               count(*) filter (where excused) as excused,
               coalesce(sum(sessions) filter (where missed), 0) as officers,
               coalesce(sum(interpreted) filter (where missed), 0) as interpreters
        from counted group by 1 order by 1\
        """;

    private final JdbcClient database;

    public NoShows(JdbcClient database) {
        this.database = database;
    }

    /**
     * The counts.
     *
     * @param byQueue by code of the queue
     * @param byLocation by code of the location
     * @param byInvitation by how the invitation was given: signed, handed-over (not signed) or letter
     * @param byLocationAndInvitation by both, with a space between
     */
    public record Counts(
            List<Rate> byQueue, List<Rate> byLocation, List<Rate> byInvitation, List<Rate> byLocationAndInvitation) {

        public Counts {
            byQueue = List.copyOf(byQueue);
            byLocation = List.copyOf(byLocation);
            byInvitation = List.copyOf(byInvitation);
            byLocationAndInvitation = List.copyOf(byLocationAndInvitation);
        }
    }

    public Counts count() {
        return new Counts(by("queue"), by("location"), by("invitation"), by("location || ' ' || invitation"));
    }

    private List<Rate> by(String column) {
        return database.sql(COUNT.formatted(column))
                .query((row, number) -> Rate.of(
                        row.getString("what"),
                        row.getLong("hearings"),
                        new Rate.Missed(
                                row.getLong("missed"),
                                row.getLong("excused"),
                                row.getLong("officers"),
                                row.getLong("interpreters"))))
                .list();
    }
}
