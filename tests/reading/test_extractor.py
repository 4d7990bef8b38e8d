from explorer.model.documents import Document
from explorer.reading.extractor import Extractor, Reading


class Silent:
    name = "silent"

    def read(self, document: Document) -> Reading:
        return Reading()


def test_an_extractor_is_anything_with_a_name_that_reads():
    extractor: Extractor = Silent()
    read = extractor.read(Document("Acme met Bolt.", "a.txt"))
    assert (read.entities, read.claims, read.questions, read.unread) == ((), (), (), ())
