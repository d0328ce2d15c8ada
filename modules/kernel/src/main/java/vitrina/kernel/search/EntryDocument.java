package vitrina.kernel.search;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import vitrina.kernel.text.WordAnalysis;

/** How an entry lies in the index. Nothing is stored: an answer is a list of keys, and the caller knows the rest. */
final class EntryDocument {

    private static final FieldType BEGINNING = new FieldType();

    static {
        BEGINNING.setIndexOptions(IndexOptions.DOCS);
        BEGINNING.setTokenized(true);
        BEGINNING.setOmitNorms(true);
        BEGINNING.freeze();
    }

    private EntryDocument() {
    }

    static Document of(SearchEntry entry) {
        Document document = new Document();
        document.add(new StringField(Field.ID, Long.toString(entry.id()), Store.NO));
        document.add(new NumericDocValuesField(Field.ID, entry.id()));
        text(document, Field.TITLE, Field.TITLE_BEGINNING, entry.title());
        entry.keywords().forEach(keyword -> text(document, Field.KEYWORDS, Field.KEYWORD_BEGINNING, keyword));
        document.add(new TextField(Field.BODY, WordAnalysis.normal(entry.body()), Store.NO));
        entry.codes().forEach(code -> document.add(new StringField(Field.CODE, WordAnalysis.code(code), Store.NO)));
        entry.flags().forEach(flag -> document.add(new StringField(Field.FLAG, flag, Store.NO)));
        entry.facets().forEach((name, values) -> values.forEach(
                value -> document.add(new KeywordField(Field.FACET, new BytesRef(Field.pair(name, value)), Store.NO))));
        entry.numbers().forEach((name, number) -> document.add(new NumericDocValuesField(Field.number(name), number)));
        entry.phrases().forEach((flag, phrases) -> phrases.forEach(
                phrase -> document.add(new StringField(Field.PHRASE, Phrases.term(flag, phrase), Store.NO))));
        return document;
    }

    private static void text(Document document, String field, String beginning, String text) {
        String normal = WordAnalysis.normal(text);
        document.add(new TextField(field, normal, Store.NO));
        document.add(new org.apache.lucene.document.Field(beginning, normal, BEGINNING));
    }
}
