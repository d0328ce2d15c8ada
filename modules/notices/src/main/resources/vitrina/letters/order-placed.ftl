<@part.letter subject=t("notices.order.placed.subject", number) title=t("notices.order.placed.title")
  preheader=t("notices.order.placed.text", number, reason) why=t("notices.order.footer", head.name)>
<@part.say t("notices.order.greeting", name)/>
<@part.say t("notices.order.placed.text", number, reason)/>
<@part.facts [{"label": t("notices.order.number"), "value": number}] + facts/>
<@part.button t("notices.order.pay") link/>
<@part.goods pieces totals/>
<@part.place t("notices.order.to") address/>
</@part.letter>
