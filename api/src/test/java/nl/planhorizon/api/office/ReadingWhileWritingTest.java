package nl.planhorizon.api.office;

import static nl.planhorizon.api.office.OpenedOffice.CASELOAD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.planhorizon.api.testing.Done;
import nl.planhorizon.api.testing.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What readers of a node see while a change is on its way. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ReadingWhileWritingTest {

    private static final int CHANGES = 20;

    @SuppressWarnings("NullAway.Init")
    private OpenedOffice opened;

    @SuppressWarnings("NullAway.Init")
    private Offices offices;

    @BeforeAll
    void open() throws IOException {
        opened = new OpenedOffice(TestDatabase.withTables());
        offices = opened.node();
        offices.open(CASELOAD, "test");
    }

    @AfterAll
    void close() throws IOException {
        opened.close();
    }

    private static Office asItWas(Office office) {
        return office.withPlans(office.plans().withPins(office.plans().pins()));
    }

    private Office change(UnaryOperator<Office> how) {
        return offices.change(new Done("test", how), "anna");
    }

    @Test
    void whoeverReadsWhileChangesAreWrittenGetsTheOfficeOfTheChange() {
        Map<Long, Office> read = new HashMap<>();
        var writing =
                CompletableFuture.supplyAsync(() -> Stream.generate(() -> change(ReadingWhileWritingTest::asItWas))
                        .limit(CHANGES)
                        .toList());
        do {
            var office = offices.current();
            read.putIfAbsent(office.version(), office);
        } while (!writing.isDone());
        var made = writing.join();
        read.putIfAbsent(offices.current().version(), offices.current());

        assertThat(read).containsKey(made.get(made.size() - 1).version());
        made.forEach(each -> assertThat(read.getOrDefault(each.version(), each)).isSameAs(each));
    }

    @Test
    void aChangeThatFailsLeavesTheVersionToTheNext() {
        var before = offices.current();

        assertThatThrownBy(() -> change(office -> {
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");

        assertThat(offices.current()).isSameAs(before);
        assertThat(change(ReadingWhileWritingTest::asItWas).version()).isEqualTo(before.version() + 1);
    }
}
